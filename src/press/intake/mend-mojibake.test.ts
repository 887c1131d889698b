import { expect, it } from 'vitest'
import { mendMojibake } from './mend-mojibake.ts'

it.each([
  ['punctuation', 'Itâ€™s tea â€“ againâ€¦', 'It’s tea – again…'],
  ['bytes taken for Latin-1', 'Tea\u00E2\u0080\u00A6 caf\u00C3\u00A9, \u00C5\u009Eeker', 'Tea… caf\u00C3\u00A9, Şeker'],
  ['a Cyrillic headline', 'ÐŸÑ€Ð¸Ð²ÐµÑ‚ Ð¼Ð¸Ñ€', 'Привет мир'],
])('puts %s right that was encoded twice', (_, written, meant) => {
  expect(mendMojibake(written)).toBe(meant)
})

it.each(['NÃO À ELÂ, Ñandú', 'Привет, «мир»', 'Çay — 5 €', 'ÐÑ', 'â€'])('leaves %s as it is', (text) => {
  expect(mendMojibake(text)).toBe(text)
})
