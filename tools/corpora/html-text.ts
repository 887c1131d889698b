import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/** Elements whose text no browser shows. */
const unseen = new Set('script style template noscript iframe noembed noframes title object svg math select'.split(' '))

/** Elements that begin no new line. */
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike ' +
    'strong sub sup time tt u var wbr'
  ).split(' '),
)

/** What a browser would show of HTML, its white space folded. */
export function htmlText(html: string): string {
  return foldBlanks(shown(fromHtml(html, { fragment: true })))
}

/** A text with its white space folded, and without characters that are not seen. */
export function foldBlanks(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cc}\uFEFF\uFFFE\uFFFF]+/gu, ' ')
    .trim()
}

/**
 * What may be meant by a text of which it is not known whether it is plain, HTML, or HTML escaped once too often.
 */
export function meantTexts(written: string): string[] {
  const read = htmlText(written)
  return [foldBlanks(written), read, htmlText(textWithBlanks(written))]
}

function textWithBlanks(html: string): string {
  return shown(fromHtml(html, { fragment: true }))
}

function shown(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && unseen.has(node.tagName)) return ''
  if (node.type === 'root') return node.children.map(shown).join('')
  if (node.type !== 'element') return ''
  const inner = node.children.map(shown).join('')
  return inline.has(node.tagName) ? inner : ` ${inner} `
}
