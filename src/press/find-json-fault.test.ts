import { expect, test } from 'vitest'
import { findJsonFault } from './find-json-fault.ts'

test.each([
  ['a comma too many', '{\n  "title": "Tea",\n}', /^line 3, column 1: Expected double-quoted property name$/],
  ['a comma too few', '{\r\n  "title": "Tea"\r\n  "url": ""\r\n}', /^line 3, column 3: Expected ',' or '}'/],
  [
    'a word that is none',
    '{\n  "sample": yes,\n  "title": "A title, which is long"\n}',
    /^line 2, column 13: Unexpected token 'y'$/,
  ],
  ['half a word', '{"sample": tru}', /^line 1, column 15: Unexpected token '}'$/],
  ['a line break in a text', '{\n  "about": "One\nTwo"\n}', /^line 2, column 16: Bad control character/],
  ['an open brace', '{\n  "title": "Tea"\n', /^line 3, column 1: Expected ',' or '}'/],
  ['an open text', '{"title": "Tea', /^line 1, column 15: Unterminated string$/],
  ['nothing', '', /^line 1, column 1: Unexpected end/],
])('%s is found', (_, text, fault) => {
  expect(findJsonFault(text)).toMatch(fault)
})

test('what is JSON has none', () => {
  expect(findJsonFault('{"title": "Tea"}\n')).toBeUndefined()
})
