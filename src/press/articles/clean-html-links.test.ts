import { describe, expect, it } from 'vitest'
import { cleanHtml } from './clean-html.ts'

const body = (html: string, base?: string) => cleanHtml(html, { base }).body

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
