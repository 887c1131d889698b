/** Names of WordPress shortcodes (https://codex.wordpress.org/Shortcode) and of builders that are met without attributes. */
const bare =
  /\[\/?(?:caption|wp_caption|gallery|embed|audio|video|playlist|vc_\w+|et_pb_\w+|fusion_\w+|elementor\w*|toc)\]/gi
/** A shortcode with attributes, whose quotes may have been made curly; and the end of any. Never so many that reading them takes long. */
const withAttributes =
  /\[[a-z][a-z0-9_-]{1,40}(?:\s+[a-z_][\w-]{0,40}\s*=\s*(?:"[^"\]]*"|'[^'\]]*'|[^\s[\]"'][^\s[\]]*)){1,100}\s*\/?\]/gi
const ends = /\[\/[a-z][a-z0-9_-]{1,40}\]/gi
const picture = /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)/i

/** HTML or text without raw shortcodes: a caption becomes a figure, of others only what they enclose is kept. */
export function openShortcodes(html: string): string {
  if (!html.includes('[')) return html
  return openCaptions(html).replace(bare, ' ').replace(withAttributes, ' ').replace(ends, ' ')
}

function openCaptions(html: string): string {
  const [before = '', ...captions] = html.split(/\[(?:wp_)?caption\b(?=[\s\]])/i)
  const opened = captions.map((caption) => {
    const [inside, after] = cutAt(caption, /\[\/(?:wp_)?caption\]/i)
    const content = inside.slice(inside.indexOf(']') + 1)
    const shown = picture.exec(content)
    if (after === undefined || !shown?.[1]) return `[caption${caption}`
    return `<figure>${shown[1]}<figcaption>${content.slice(shown[0].length)}</figcaption></figure>${after}`
  })
  return before + opened.join('')
}

function cutAt(text: string, end: RegExp): [string, string?] {
  const match = end.exec(text)
  return match ? [text.slice(0, match.index), text.slice(match.index + match[0].length)] : [text]
}
