import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { bodySchema } from '#edition/body.ts'
import { bodyText } from './body-text.ts'
import { cleanHtml } from './clean-html.ts'

describe('what a body must not hold', () => {
  it('is named to the editor, and its text with it is gone', () => {
    const html =
      '<p onclick="x()">Kept<script>bad()</script><style>p{}</style></p><iframe src="https://x.example">old</iframe>' +
      '<my-box>also kept</my-box><a href="javascript:x()">and this</a>'
    expect(cleanHtml(html)).toEqual({
      body: [
        ['p', 'Kept'],
        ['p', 'also keptand this'],
      ],
      removed: ['onclick', 'script', 'iframe', 'my-box', 'javascript: link'],
    })
  })

  const pieces = [
    ...[
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<div>',
      '</div>',
      '<a href="javascript:x">',
      '<a href="/a/">',
      '</a>',
      '<ul>',
      '<li>',
    ],
    ...[
      '</ul>',
      '<table>',
      '<tr>',
      '<td>',
      '</td>',
      '</table>',
      '<svg>',
      '<math>',
      '</svg>',
      '<style>',
      '</style>',
      '<title>',
    ],
    ...[
      '<img src=x onerror=y>',
      '<img src="https://x.example/a.jpg">',
      '<template>',
      '<noscript>',
      '<!--',
      '-->',
      '<![CDATA[',
    ],
    ...[
      ']]>',
      '<blockquote>',
      '<pre>',
      '<h1>',
      '</h1>',
      '<figure>',
      '<figcaption>',
      '<br>',
      '<hr>',
      'word ',
      '&lt;script&gt;',
    ],
    ...[
      '<script>',
      '</script>',
      '<xmp>',
      '<plaintext>',
      '<form>',
      '<input onfocus=x>',
      '<isindex>',
      '<base href="//x">',
      '"',
      "'",
    ],
    ...[
      '<data value="1 KGS">',
      '<data value="x">',
      '<p lang="x y" dir="up">',
      '\u0000',
      '\ud83d',
      '<b',
      '<select>',
      '<option>',
    ],
  ]

  it('does not come through in any order of tags', { timeout: 60_000 }, () => {
    let seed = 7
    const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below
    for (let round = 0; round < 1500; round++) {
      const html = Array.from({ length: 3 + next(25) }, () => pieces[next(pieces.length)]).join('')
      const result = cleanHtml(html)
      expect(v.is(bodySchema, result.body), html).toBe(true)
      expect(JSON.stringify(result.body), html).not.toMatch(/"(script|style|form|svg)"|"on\w+":|"(href|src)":"[^h/m]/)
    }
  })

  const emphases = Array.from({ length: 500 }, (_, n) => `<b a${n}>`).join('')

  it.each([
    ['divisions', '<div>'.repeat(100_000) + 'x' + '</div>'.repeat(100_000)],
    ['quotations', '<blockquote>x'.repeat(60_000)],
    ['lists', '<span><li></span><span><dd></span>'.repeat(25_000) + 'x'],
    ['emphases that were never closed', Array.from({ length: 40_000 }, (_, n) => `<p><b id="${n}">x`).join('')],
    ['emphases behind a comment that ends oddly', `<!-- --!><p>${emphases}${'<p>x'.repeat(100_000)}`],
    ['emphases behind a lone quote', `<a href=?q=">z</a><p>${emphases}${'<p>x'.repeat(100_000)}`],
    ['emphases in a drawing', `<svg><title>${emphases}${'<p>x'.repeat(100_000)}`],
    ['paragraphs in a table', `<table>${'<p>x'.repeat(200_000)}`],
    ['ends of paragraphs in a table', `<table>${'</p>x'.repeat(180_000)}`],
    ['attributes', `x<img ${Array.from({ length: 150_000 }, (_, n) => `a${n}`).join(' ')}>`],
    ['comments', 'x' + '<!--'.repeat(200_000)],
    ['brackets', '<'.repeat(900_000)],
    ['words', 'word '.repeat(2_000_000)],
  ])('does not take long to be read in a thousand %s', { timeout: 60_000 }, (_, html) => {
    const start = process.cpuUsage()
    const result = cleanHtml(html)
    // Microseconds of this process alone: the machine may be busy with others.
    expect(process.cpuUsage(start).user).toBeLessThan(4_000_000)
    expect(v.is(bodySchema, result.body)).toBe(true)
    expect(bodyText(result.body)).not.toBe('')
  })
})
