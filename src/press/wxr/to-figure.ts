import type { DraftPicture } from '../intake/draft.ts'
import { escapeHtml } from './escape-html.ts'

/** A picture of the export as a figure. */
export function toFigure({ src, alt = '', caption = '', width, height }: DraftPicture): string {
  const size = width !== undefined && height !== undefined ? ` width="${width}" height="${height}"` : ''
  return figureOf(`<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}"${size}>`, escapeHtml(caption))
}

/** HTML of a picture with HTML of its caption, '' for none. */
export function figureOf(picture: string, caption: string): string {
  const below = caption.trim() === '' ? '' : `<figcaption>${caption.trim()}</figcaption>`
  return `\n\n<figure>${picture}${below}</figure>\n\n`
}
