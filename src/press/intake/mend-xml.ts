import { decodeBase64 } from './decode-base64.ts'
import { findRoot } from './find-root.ts'
import { forEachTag } from './for-each-tag.ts'
import { nameFullTexts } from './name-full-texts.ts'
import { toRss10 } from './to-rss10.ts'

/** Characters that XML 1.0 does not allow, and that feeds contain. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/**
 * A feed's XML without what stands before its outermost element (blanks, declarations, a document type with entities of
 * its own) and without forbidden characters; whole texts under one name, none in Base64. An Atom entry on its own becomes a
 * feed of one, RSS 1.1 becomes RSS 1.0.
 */
export function mendXml(text: string): string {
  const root = findRoot(text)
  const xml = text.slice(root?.at ?? 0).replace(forbidden, '')
  if (root?.name === 'entry') return `<feed xmlns="http://www.w3.org/2005/Atom">${decodeBase64(xml)}</feed>`
  if (root?.name === 'feed') return decodeBase64(xml)
  return nameFullTexts(root?.name === 'channel' ? toRss10(xml) : xml)
}

/** What a look at a feed's tags tells. */
export interface XmlOutline {
  /** How many items it holds, empty ones too. */
  items: number
  /** The feed up to its last whole item, closed again; undefined when it has no whole item. */
  whole?: string
  /** Whether its outermost element is closed: else the file breaks off. */
  isClosed: boolean
  /** A tag of such a length has thousands of attributes, on which a parser spends minutes. */
  isTangled: boolean
}

const item = /^<(\/?)(?:[\w.-]+:)?(?:item|entry)[\s/>]/i
/** Characters. */
const longestTag = 100_000

/** Looks at the tags of a feed, as `mendXml` gives it. */
export function outlineXml(xml: string): XmlOutline {
  let items = 0
  let lastEnd = 0
  let last = ''
  let isTangled = false
  let channel: string | undefined
  forEachTag(xml, (tag, at) => {
    last = tag
    if (tag.length > longestTag) isTangled = true
    channel ??= /^<((?:[\w.-]+:)?channel)[\s>]/i.exec(tag)?.[1]
    const found = item.exec(tag)
    if (found?.[1] === '/') lastEnd = at + tag.length
    else if (found && !tag.endsWith('/>')) items++
  })
  const root = /^<((?:[\w.-]+:)?[\w.-]+)/.exec(xml)?.[1] ?? ''
  const isOpen = channel !== undefined && !xml.slice(0, lastEnd).includes(`</${channel}`)
  const whole = `${xml.slice(0, lastEnd)}${isOpen ? `</${channel}>` : ''}</${root}>`
  const isClosed = last.startsWith(`</${root}`) || (last.endsWith('/>') && xml.startsWith(last))
  return { items, isClosed, isTangled, ...(lastEnd > 0 && { whole }) }
}
