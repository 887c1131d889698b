import type { Nodes } from 'hast'
import { foldBlanks, plainCharacters } from './plain-characters.ts'
import { readHtml } from './read-html.ts'

/** Elements whose text is not meant to be read. */
const unread = new Set('script style template noscript iframe noembed noframes svg math object'.split(' '))

/** Elements that stand apart from the words beside them. */
const apart = new Set(
  (
    'p div br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table tr td th figure figcaption ' +
    'section article header footer aside center'
  ).split(' '),
)

/** Elements of HTML that are met in headlines and summaries. Anything else in angle brackets is text: `<HPR.N>`. */
const known =
  'a abbr acronym address article aside b base big blink blockquote body br button center cite code dd del div dl dt em ' +
  'embed figcaption figure font footer form frame frameset h[1-6] head header hr html i iframe img input ins kbd label li ' +
  'link marquee math meta noembed noframes noscript object ol option p param picture pre q s samp script section select ' +
  'small source span strike strong style sub sup svg table tbody td template textarea tfoot th thead time title tr tt u ul ' +
  'var video audio wbr xmp'
const notMarkup = new RegExp(`<(?!!--|/?(?:(?:${known.replaceAll(' ', '|')})(?=[\\s/>])|[a-z]+[:-][a-z]+))`, 'gi')
/** Tags that are still there when all is decoded: the source escaped its markup once too often. */
const leftover = /<\/?(?:a|b|br|div|em|font|i|p|script|span|strong|u)(?:\s[^<>]*)?\/?>/gi

/** A reference that is still there after one decoding: `&#8217;`, `&nbsp;`. */
const reference = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/i

/**
 * HTML, or text with entities, as plain text: references decoded (also where they were escaped twice or three times),
 * tags dropped, white space folded to single blanks, Unicode NFC, no control characters. `<` that opens no tag stays.
 */
export function plainText(markup: string): string {
  if (!/[<&]/.test(markup)) return foldBlanks(plainCharacters(markup))
  const text = decodedText(read(markup.replace(notMarkup, '&lt;')))
  return text.includes('<') ? foldBlanks(text.replace(leftover, '')) : text
}

/** Plain text, without markup, whose entities may have been escaped once too often: `Tom &amp; Ann` as `Tom & Ann`. */
export function decodedText(text: string): string {
  let decoded = text
  for (let round = 0; round < 2 && reference.test(decoded); round++) decoded = read(decoded.replaceAll('<', '&lt;'))
  return foldBlanks(plainCharacters(decoded))
}

function read(html: string): string {
  return textOf(readHtml(html))
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' && node.type !== 'root') return ''
  if (node.type === 'element' && unread.has(node.tagName)) return ''
  const inner = node.children.map(textOf).join('')
  return node.type === 'element' && apart.has(node.tagName) ? ` ${inner} ` : inner
}
