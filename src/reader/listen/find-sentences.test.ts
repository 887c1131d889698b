import { describe, expect, it } from 'vitest'
import { findSentences } from './find-sentences.ts'

/** What is found in a page's part, and what of the page is marked for it. */
function find(html: string) {
  const part = document.createElement('section')
  part.innerHTML = html
  return findSentences([part], 'en').map(({ text, range }) => [text, range.toString()])
}

describe('what is read aloud of a story', () => {
  it('are its sentences, whatever links and marks they hold', () => {
    expect(
      find('<p>It cost <data value="1 USD">1 dollar</data>, <a href="/">they <em>say</em></a>. Who paid?</p>'),
    ).toEqual([
      ['It cost 1 dollar, they say.', 'It cost 1 dollar, they say.'],
      ['Who paid?', 'Who paid?'],
    ])
  })

  it('keeps blocks, cells and lines of verse apart', () => {
    const html =
      '<h2>Tea</h2><ul><li>green</li><li>black <p>with milk</p></li></ul><p>one<br>two</p><table><tr><td>3<td>4</table>'
    expect(find(html).map(([text]) => text)).toEqual(['Tea', 'green', 'black', 'with milk', 'one', 'two', '3', '4'])
  })

  it('is said without the page’s line ends and soft hyphens, which stay marked', () => {
    expect(find('<p>Shyr\u00addak\n  is felt.</p>')).toEqual([['Shyrdak is felt.', 'Shyr\u00addak\n  is felt.']])
  })

  it('leaves out code, marks of notes, and what says nothing', () => {
    expect(find('<pre>x = 1</pre><p>Tea.<sup>1</sup></p><p>* * *</p><hr>').map(([text]) => text)).toEqual(['Tea.'])
  })
})
