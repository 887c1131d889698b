import { describe, expect, it } from 'vitest'
import { cleanHtml } from './clean-html.ts'

const body = (html: string) => cleanHtml(html).body

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
