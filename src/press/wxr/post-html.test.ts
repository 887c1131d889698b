import { describe, expect, it } from 'vitest'
import { newAttachments } from './attachments.ts'
import { postHtml } from './post-html.ts'

const attachments = newAttachments()
attachments.add({ id: 1, post: 9, picture: { src: 'https://a.kz/1.jpg', alt: 'One' } })
attachments.add({ id: 2, post: 9, picture: { src: 'https://a.kz/2.jpg', caption: 'Two & more' } })

function show(content: string): string {
  return postHtml(content, 9, attachments, () => undefined).replace(/\s*\n\s*/g, '')
}

describe('a post without blocks', () => {
  it('gets a paragraph at each empty line and a break at each other', () => {
    expect(show('One\r\ntwo\r\n\r\n \r\nthree')).toBe('<p>One<br>two</p><p>three</p>')
  })

  it('keeps the breaks it has', () => {
    expect(show('One<br />\ntwo\n<br>three')).toBe('<p>One<br />two<br>three</p>')
  })

  it('keeps lists, tables, headings and preformatted text as they are', () => {
    expect(show('<h2>Head</h2>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\nText')).toBe(
      '<h2>Head</h2><ul><li>a</li><li>b</li></ul><p>Text</p>',
    )
    expect(postHtml('<pre>a\n\n[gallery]</pre>', 9, attachments, () => undefined)).toBe('<pre>a\n\n[gallery]</pre>')
  })

  it('gets paragraphs in a quotation, and in a division that holds several', () => {
    expect(show('<blockquote>One\n\ntwo</blockquote>')).toBe('<blockquote><p>One</p><p>two</p></blockquote>')
    expect(show('<div>One</div><div>two\n\nthree</div>')).toBe('<div>One</div><div><p>two</p><p>three</p></div>')
  })

  it('is not broken within a tag', () => {
    expect(show('See <a\nhref="https://a.kz/">this</a>')).toBe('<p>See <a href="https://a.kz/">this</a></p>')
  })

  it('is parted where it was cut for the front page', () => {
    expect(show('Before<!--more Read on-->after<!--nextpage-->and on')).toBe('<p>Before</p><p>after</p><p>and on</p>')
  })
})

describe('words in brackets', () => {
  it.each([
    'He said [sic] so.',
    'As shown [1], and [2, 3].',
    'The [our emphasis] and [see https://a.kz/] and [Editor].',
    'On [facebook] and [the then-president].',
    'Where [if x = 5 then] a[i] [] [ ].',
    'Named [[escaped]] here.',
  ])('stay: %s', (text) => {
    expect(show(text)).toBe(`<p>${text}</p>`)
  })
})

describe('a shortcode', () => {
  it('that is unknown goes, and what it encloses stays', () => {
    expect(show('[su_box title="x"]Kept[/su_box] [ad slot=3][hr /][dropcap]A[/dropcap]b [vc_row]')).toBe(
      '<p>Kept Ab</p>',
    )
  })

  it('that is written twice in brackets is shown', () => {
    expect(show('Write [[gallery ids="1"]] so, or [[caption]x[/caption]].')).toBe(
      '<p>Write [gallery ids="1"] so, or [caption]x[/caption].</p>',
    )
  })

  it('of a caption becomes a figure, in its old form and its new one', () => {
    const figure = '<figure><img src="a.jpg"><figcaption>Our <b>river</b></figcaption></figure>'
    expect(show('[caption width="9"]<img src="a.jpg"> Our <b>river</b>[/caption]')).toBe(figure)
    expect(show('[caption width="9" caption="Our <b>river</b>"]<img src="a.jpg">[/caption]')).toBe(figure)
    expect(show('[caption]No picture[/caption]')).toBe('<p>No picture</p>')
  })

  it('of a gallery becomes the pictures it lists, or those of the post', () => {
    const [one, two] = [
      '<figure><img src="https://a.kz/1.jpg" alt="One"></figure>',
      '<figure><img src="https://a.kz/2.jpg" alt=""><figcaption>Two &amp; more</figcaption></figure>',
    ]
    expect(show('[gallery ids="2, 1"]')).toBe(two + one)
    expect(show('[gallery columns=3]')).toBe(one + two)
    expect(show('[gallery exclude="1"]')).toBe(two)
  })

  it('of a gallery tells how many of its pictures are missing', () => {
    let missing = 0
    postHtml('[gallery ids="1,5,6"]', 9, attachments, (count) => (missing += count))
    expect(missing).toBe(2)
  })

  it.each([
    ['[embed width="5"]https://a.kz/film[/embed]', 'https://a.kz/film'],
    ['[audio mp3="https://a.kz/a.mp3"][/audio]', 'https://a.kz/a.mp3'],
    ['[video width="640" mp4="https://a.kz/v.mp4" poster="https://a.kz/p.jpg"][/video]', 'https://a.kz/v.mp4'],
    ['[youtube=https://www.youtube.com/watch?v=abc&amp;t=3]', 'https://www.youtube.com/watch?v=abc&amp;t=3'],
    ['[youtube]dQw4w9WgXcQ[/youtube]', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['[vimeo 12345]', 'https://vimeo.com/12345'],
    ['[tweet https://twitter.com/a/status/1]', 'https://twitter.com/a/status/1'],
    ['[soundcloud url=”https://soundcloud.com/a/b”]', 'https://soundcloud.com/a/b'],
  ])('%s becomes a link', (shortcode, address) => {
    expect(show(shortcode)).toContain(`<p><a href="${address}">`)
  })

  it('never becomes a link that runs a script', () => {
    expect(show('[embed]javascript:alert(1)[/embed][audio src="javascript:x"]')).toBe('')
  })

  it.each(['[', '[a ', '[a="', '[caption]', '[[gallery', '<!--', '<div>', '<code>[', "<p '", 'x\n', '[x_y]'])(
    'by the ten thousand (%j) is read at once',
    (piece) => {
      const began = performance.now()
      show(piece.repeat(30_000))
      expect(performance.now() - began).toBeLessThan(3000)
    },
  )
})

describe('what was played or shown from elsewhere', () => {
  it('is linked where its address stands on a line of its own', () => {
    expect(show('Look:\nhttps://youtu.be/abc\nand https://a.kz/ here')).toBe(
      '<p>Look:<br><a href="https://youtu.be/abc">youtu.be/abc</a><br>and https://a.kz/ here</p>',
    )
  })

  it('is linked where a player stood, but not where a frame of unknown use did', () => {
    expect(show('<iframe src="//www.youtube.com/embed/abcdef?rel=0"></iframe>')).toBe(
      '<p><a href="https://www.youtube.com/watch?v=abcdef">youtube.com/watch?v=abcdef</a></p>',
    )
    expect(show('<iframe src="https://ads.example/banner"></iframe>')).toBe(
      '<iframe src="https://ads.example/banner"></iframe>',
    )
  })
})
