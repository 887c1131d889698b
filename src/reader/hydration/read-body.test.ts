// @vitest-environment jsdom
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router-dom'
import { describe, expect, it } from 'vitest'
import type { Body } from '#edition/body.ts'
import { settleBody } from '#prerender/render/settle-body.ts'
import { newRandom } from '../../../tools/new-random.ts'
import { toElements } from '../articles/to-elements.ts'
import { readBody } from './read-body.ts'

/** What the browser has in its page after it parsed the HTML that was written from a body. */
function parse(body: Body): Element {
  const prose = document.createElement('div')
  const page = createElement(StaticRouter, { location: '/', children: toElements(body) })
  prose.innerHTML = renderToString(page)
  return prose
}

function expectRoundTrip(body: Body): void {
  const settled = settleBody(body)
  const read = readBody(parse(settled))
  expect(read).toEqual(settled)
  // Settled once, it is settled; and nothing that a reader reads was lost.
  expect(settleBody(settled)).toEqual(settled)
}

const hard: Record<string, Body> = {
  'white space of all kinds': [['p', '  a  \n b\t'], '\n', ['p', '\u00a0 \u2003x\u200b']],
  'texts that touch, and empty ones': [['p', 'a', '', 'b', ['em', ''], 'c', 'd']],
  'what looks like markup': [['p', '<b>&amp;</b> &lt; "quoted" \'single\' ]]> <!-- -->']],
  'line breaks of other systems': [['p', 'a\r\nb\rc']],
  'a line break at the start of code': [
    ['pre', '\n\n  x\n'],
    ['pre', ['code', '\n y']],
    ['pre', '\n', ['em', 'z']],
  ],
  'lists in lists': [['ul', ['li', 'a', ['ol', ['li', 'b'], ['li', ['p', 'c']]]], ['li', ['ul', ['li']]]]],
  'a table': [
    ['table', ['thead', ['tr', ['th', 'a'], ['th', { lang: 'ky' }, 'b']]], ['tbody', ['tr', ['td', '1'], ['td']]]],
  ],
  'a table with white space between its rows': [['table', '\n', ['tbody', '\n ', ['tr', ' ', ['td', ' 1 ']]]]],
  'a table without its parts': [
    ['table', ['tr', ['td', 'x']]],
    ['tr', ['td', 'y']],
    ['td', 'z'],
  ],
  'amounts, languages and directions': [
    ['p', { lang: 'ar', dir: 'rtl' }, 'x ', ['data', { value: '238000000 KGS' }, '238 million soms']],
  ],
  'pictures and their captions': [
    [
      'figure',
      ['img', { src: '/data/pictures/x.svg', srcset: '/data/a.avif 480w, /data/b.avif 960w', width: 3, height: 2 }],
      ['figcaption', 'a ', ['em', 'b']],
    ],
    ['img', { src: 'https://x.example/y.jpg', alt: 'A "y"' }],
  ],
  'links of all kinds': [
    [
      'p',
      ['a', { href: '/2025/12/x/' }, 'x'],
      ['a', { href: '/data/x.pdf' }, 'y'],
      ['a', { href: 'https://x.example/?a=1&b=2#c' }],
    ],
    ['p', ['a', { href: 'mailto:a@b.example' }, 'z']],
  ],
  'blocks where HTML has none': [
    ['p', 'a', ['ul', ['li', 'b']], 'c'],
    ['p', ['p', 'd']],
    ['h2', ['h3', 'e']],
    ['em', ['blockquote', ['p', 'f']]],
    ['a', { href: 'https://x.example/' }, 'g', ['a', { href: 'https://y.example/' }, 'h']],
    ['li', 'i'],
  ],
  'characters beyond the first plane, and none': [['p', '𐰴𐰀 \u0000x 👩‍👩‍👧']],
}

describe('a body read back from its page', () => {
  for (const [name, body] of Object.entries(hard)) {
    it(`is the body that the page was written from: ${name}`, () => {
      expectRoundTrip(body)
    })
  }

  it('is, for every story of the sample edition', () => {
    const out = mkdtempSync(join(tmpdir(), 'read-body-'))
    execFileSync(process.execPath, ['tools/press.js', 'print', '--out', out])
    const folder = join(out, 'articles')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))
    expect(files.length).toBeGreaterThan(50)
    for (const file of files) {
      const article = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { body?: Body }
      if (article.body) expectRoundTrip(article.body)
    }
    rmSync(out, { recursive: true })
  })

  it('is, for bodies of any shape', () => {
    const random = newRandom(5)
    const names = [
      'p',
      'ul',
      'li',
      'em',
      'a',
      'table',
      'tbody',
      'tr',
      'td',
      'pre',
      'code',
      'h2',
      'blockquote',
      'br',
      'figure',
    ]
    const texts = ['x', ' ', '\n', '\ny', '', 'a & b', '<i>', '\r\n']
    const pick = <One>(all: readonly One[]) => all[Math.floor(random() * all.length)] as One
    const draw = (depth: number): Body =>
      Array.from({ length: Math.floor(random() * 4) }, () => {
        const name = pick(names)
        if (depth === 0 || random() < 0.4) return pick(texts)
        const attributes = name === 'a' ? [{ href: pick(['/x/', '/y.pdf', 'https://x.example/']) }] : []
        return [name, ...attributes, ...(name === 'br' ? [] : draw(depth - 1))]
      })
    for (let round = 0; round < 1000; round++) expectRoundTrip(draw(4))
  })
})
