import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { bodySchema } from '#edition/body.ts'
import { bodyText } from './body-text.ts'
import { cleanHtml } from './clean-html.ts'

const body = (html: string, base?: string) => cleanHtml(html, { base }).body

describe('an article’s HTML', () => {
  it('becomes paragraphs, whatever the paragraphs were made of', () => {
    expect(body('First line<br><br>Second <b>line</b><div>Third<div>Fourth</div></div><p>&nbsp;</p><p></p>')).toEqual([
      ['p', 'First line'],
      ['p', 'Second ', ['strong', 'line']],
      ['p', 'Third'],
      ['p', 'Fourth'],
    ])
  })

  it('keeps one line break, and drops those at the ends', () => {
    expect(body('<p><br>Tea<br>\n Bread<br></p>')).toEqual([['p', 'Tea', ['br'], 'Bread']])
  })

  it('takes other names for the elements that it knows', () => {
    expect(body('<h1>One</h1><h6>Six</h6><center><i>Mid</i></center><s>gone</s> <u>under</u>')).toEqual([
      ['h2', 'One'],
      ['h4', 'Six'],
      ['p', ['em', 'Mid']],
      ['p', 'gone under'],
    ])
    expect(body('<dl><dt>Som</dt><dd>of Kyrgyzstan</dd></dl>')).toEqual([
      ['p', ['strong', 'Som']],
      ['p', 'of Kyrgyzstan'],
    ])
  })

  it('puts emphasis and links inside of the paragraphs that they were put around', () => {
    expect(body('<b><p>One</p><p>Two</p></b><a href="https://osh.example/"><div>Three</div></a>')).toEqual([
      ['p', ['strong', 'One']],
      ['p', ['strong', 'Two']],
      ['p', ['a', { href: 'https://osh.example/' }, 'Three']],
    ])
  })

  it('mends lists: items without a list, lists beside items', () => {
    expect(body('<ul><li>a</li><ul><li>b</li></ul>c</ul><p>and</p><li>d</li><li>e</li>')).toEqual([
      ['ul', ['li', 'a', ['ul', ['li', 'b']]], ['li', 'c']],
      ['p', 'and'],
      ['ul', ['li', 'd'], ['li', 'e']],
    ])
  })

  it('keeps tables, and opens those that were made for the look of it', () => {
    expect(body('<table><caption>Prices</caption><tr><th>Bread<td>30</table>')).toEqual([
      ['p', 'Prices'],
      ['table', ['tbody', ['tr', ['th', 'Bread'], ['td', '30']]]],
    ])
    expect(body('<table> <tr>\n <th>Bread</th>\n <td>30</td>\n</tr> </table>')).toEqual([
      ['table', ['tbody', ['tr', ['th', 'Bread'], ['td', '30']]]],
    ])
    expect(body('<table><tr><td><p>One</p><p>Two</p></td></tr></table>')).toEqual([
      ['p', 'One'],
      ['p', 'Two'],
    ])
  })

  it('leaves white space as it is in preformatted text only', () => {
    expect(body('<pre><code>a\n  b</code></pre>c \n  d')).toEqual([
      ['pre', ['code', 'a\n  b']],
      ['p', 'c d'],
    ])
  })

  it('says in which language and direction a part is written', () => {
    expect(body('<div lang="uz"><p>Salom</p></div><p dir="rtl">x</p><p lang="<b>">y</p>')).toEqual([
      ['p', { lang: 'uz' }, 'Salom'],
      ['p', { dir: 'rtl' }, 'x'],
      ['p', 'y'],
    ])
  })

  it('decodes entities and composes letters', () => {
    expect(body('<p>&#1178;аза&#x49b;стан &amp; caf\u0065\u0301\u0000\ud800</p>')).toEqual([['p', 'Қазақстан & café']])
  })
})

describe('links and pictures', () => {
  it('are resolved against the article’s own address', () => {
    const html =
      '<a href="../more.html">more</a> <img src="//cdn.example/a.jpg" alt="A &amp; B" width="640px" height="x">'
    expect(body(html, 'https://news.example/2025/one/')).toEqual([
      [
        'p',
        ['a', { href: 'https://news.example/2025/more.html' }, 'more'],
        ' ',
        ['img', { src: 'https://cdn.example/a.jpg', alt: 'A & B', width: 640 }],
      ],
    ])
  })

  it('of this site stay as they are where the article has no other address', () => {
    expect(body('<a href="/2025/12/one/">one</a> <a href="two.html">two</a> <img src="/pictures/a.svg">')).toEqual([
      ['p', ['a', { href: '/2025/12/one/' }, 'one'], ' two ', ['img', { src: '/pictures/a.svg', alt: '' }]],
    ])
  })

  it('lead to the web or to a mailbox, or are only text', () => {
    const html =
      '<a href="java&#10;script:alert(1)">a</a><a href="data:text/html,x">b</a><a href="tel:1">c</a>' +
      '<a href="mailto:desk@news.example?subject=x">d</a><a href="https://user:word@x.example">e</a>'
    expect(body(html)).toEqual([
      ['p', 'abc', ['a', { href: 'mailto:desk@news.example' }, 'd'], ['a', { href: 'https://x.example/' }, 'e']],
    ])
  })

  it('that only count visits are dropped', () => {
    expect(body('<p>Text<img src="https://count.example/p.gif" width="1" height="1"></p>')).toEqual([['p', 'Text']])
  })

  it('are loaded over https, from where a script would have put them', () => {
    const html = '<img src="data:image/gif;base64,R0" data-src="http://x.example/a.jpg" srcset="/a.jpg 1x, /b.jpg 2x">'
    expect(body(html, 'https://x.example')).toEqual([
      [
        'p',
        [
          'img',
          { src: 'https://x.example/a.jpg', srcset: 'https://x.example/a.jpg 1x, https://x.example/b.jpg 2x', alt: '' },
        ],
      ],
    ])
  })

  it('have their caption in the figure', () => {
    const html =
      '<div class="wp-caption"><a href="/l.jpg"><img src="/s.jpg"></a><p class="wp-caption-text">Tea</p></div>'
    expect(body(html)).toEqual([
      ['figure', ['a', { href: '/l.jpg' }, ['img', { src: '/s.jpg', alt: '' }]], ['figcaption', 'Tea']],
    ])
  })
})

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

  it.each([
    ['divisions', '<div>'.repeat(100_000) + 'x' + '</div>'.repeat(100_000)],
    ['quotations', '<blockquote>x'.repeat(60_000)],
    ['lists', '<span><li></span><span><dd></span>'.repeat(25_000) + 'x'],
    ['emphases that were never closed', Array.from({ length: 40_000 }, (_, n) => `<p><b id="${n}">x`).join('')],
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
