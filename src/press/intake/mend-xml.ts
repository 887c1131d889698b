import { findRoot } from './find-root.ts'

/** Characters that XML 1.0 does not allow, and that feeds contain. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/**
 * A feed's XML without what stands before its outermost element (blanks, declarations, a document type with entities of
 * its own) and without forbidden characters. An Atom entry on its own becomes a feed of one.
 */
export function mendXml(text: string): string {
  const root = findRoot(text)
  const xml = text.slice(root?.at ?? 0).replace(forbidden, '')
  return root?.name === 'entry' ? `<feed xmlns="http://www.w3.org/2005/Atom">${xml}</feed>` : xml
}

/**
 * A feed that breaks off or is damaged, cut after its last whole item and closed again; undefined when it has no whole item.
 * What is damaged before that stays so.
 */
export function cutAfterLastItem(xml: string): string | undefined {
  const ends = /<\/((?:[\w.-]+:)?)(item|entry)\s*>/gi
  let last: RegExpExecArray | undefined
  for (let match = ends.exec(xml); match; match = ends.exec(xml)) last = match
  if (!last) return undefined
  const whole = xml.slice(0, last.index + last[0].length)
  const root = /<((?:[\w.-]+:)?[\w.-]+)/.exec(xml)?.[1] ?? 'rss'
  const channel = /<((?:[\w.-]+:)?channel)[\s>]/i.exec(xml)?.[1]
  const open = channel !== undefined && !new RegExp(`</${channel}\\s*>`, 'i').test(whole)
  return `${whole}${open ? `</${channel}>` : ''}</${root}>`
}

/** Whether the outermost element is closed after the last item: else the file breaks off. */
export function isClosed(xml: string): boolean {
  const root = /^<((?:[\w.-]+:)?[\w.-]+)[^>]*>/.exec(xml)
  if (root?.[1] === undefined) return false
  const end = xml.lastIndexOf(`</${root[1]}`)
  return root[0].endsWith('/>') || end > Math.max(0, xml.lastIndexOf('</item'), xml.lastIndexOf('</entry'))
}

/** How many items a feed's XML holds, empty ones too. */
export function countItems(xml: string): number {
  const bare = xml.replace(/<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->/g, '')
  return bare.match(/<(?:[\w.-]+:)?(?:item|entry)(?:\s[^<>]*[^/<>]|\s*)>/gi)?.length ?? 0
}
