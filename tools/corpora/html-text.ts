import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/** Elements whose text no browser shows. */
const unseen = new Set('script style template noscript iframe noembed noframes title object svg math select'.split(' '))

/** What a browser would show of HTML, without any white space: where it stands differs with every reader of HTML. */
export function htmlText(html: string): string {
  return withoutBlanks(shown(fromHtml(html, { fragment: true })))
}

/** A text without white space and characters that are not seen. */
export function withoutBlanks(text: string): string {
  return text.normalize('NFC').replace(/[\s\p{Cc}\uFEFF\uFFFE\uFFFF]+/gu, '')
}

/**
 * What may be meant by a text of which it is not known whether it is plain, HTML, or HTML escaped once too often. Without
 * white space.
 */
export function meantTexts(written: string): string[] {
  const read = htmlText(written)
  return [withoutBlanks(written), read, htmlText(textWithBlanks(written))]
}

function textWithBlanks(html: string): string {
  return shown(fromHtml(html, { fragment: true }))
}

function shown(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && unseen.has(node.tagName)) return ''
  return node.type === 'element' || node.type === 'root' ? node.children.map(shown).join('') : ''
}
