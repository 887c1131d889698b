import { figureOf } from './to-figure.ts'
import type { Shortcode } from './replace-shortcodes.ts'

const picture = /^\s*(?:<p>\s*)?((?:<a\s[^<>]*>\s*)?<img\s[^<>]*>(?:\s*<\/a>)?)/i

/**
 * `[caption]<img …> Text[/caption]`, as WordPress writes it since 3.4, or `[caption caption="Text"]<img …>[/caption]`, as
 * before, as a figure. What holds no picture is left as it is.
 */
export function readCaption({ attributes, content }: Shortcode): string {
  const found = picture.exec(content)
  if (!found?.[1]) return content
  const after = content.slice(found[0].length).trim()
  return figureOf(found[1], after === '' ? (attributes.get('caption') ?? '') : after)
}
