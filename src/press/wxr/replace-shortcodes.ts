import { endOfText, readTag } from './read-tag.ts'
import { isShortcode } from './is-shortcode.ts'
import { readShortcode, type ShortcodeTag } from './read-shortcode.ts'

/** A shortcode that is known, with all that it encloses: HTML, shortcodes in it replaced already. */
export interface Shortcode extends ShortcodeTag {
  content: string
}

/** What a known shortcode becomes, as HTML. */
export type ShortcodeReader = (shortcode: Shortcode) => string

/** Shortcodes that lie in each other deeper than this stay as they are. */
const deepest = 5
/** Elements whose text is shown as it was typed. */
const verbatim = new Set(['pre', 'code', 'script', 'style', 'textarea', 'xmp'])

/**
 * Replaces WordPress's shortcodes (https://codex.wordpress.org/Shortcode_API) in HTML: those of `readers`, by name, by what
 * these make of them; unknown ones by what they enclose. `[[gallery]]` becomes the text `[gallery]`. Other text in brackets,
 * and what stands within tags, `pre` and `code`, stays.
 */
export function replaceShortcodes(html: string, readers: ReadonlyMap<string, ShortcodeReader>, depth = 0): string {
  if (depth > deepest || !html.includes('[')) return html
  const closings = findClosings(html)
  const done: string[] = []
  let from = 0
  const replace = (start: number, end: number, by: string) => {
    done.push(html.slice(from, start), by)
    from = end
  }
  const next = /[[<]/g
  let hasTags = true
  for (let found = next.exec(html); found; found = next.exec(html)) {
    const at = found.index
    if (found[0] === '<') {
      const after: number = hasTags ? afterMarkup(html, at) : -1
      hasTags = after !== -1
      if (hasTags) next.lastIndex = after
      continue
    }
    const isEscaped = html.startsWith('[[', at)
    const tag = readShortcode(html, isEscaped ? at + 1 : at)
    if (!tag || !isShortcode(tag, readers, (closings.get(tag.name) ?? -1) >= tag.end)) continue
    if (isEscaped) {
      const end = endOfEscaped(html, tag, closings)
      if (end === -1) continue
      replace(at, end, html.slice(at + 1, end - 1))
    } else {
      const reader = tag.isClosing ? undefined : readers.get(tag.name)
      const closing = reader && !tag.isSelfClosing ? closingOf(html, tag, closings) : -1
      const content = closing === -1 ? '' : replaceShortcodes(html.slice(tag.end, closing), readers, depth + 1)
      const end = closing === -1 ? tag.end : closing + tag.name.length + 3
      replace(at, end, reader ? reader({ ...tag, content }) : '')
    }
    next.lastIndex = from
  }
  return done.join('') + html.slice(from)
}

/** Where each name's last closing tag stands. */
function findClosings(html: string): Map<string, number> {
  const closings = new Map<string, number>()
  for (const { 1: name = '', index } of html.matchAll(/\[\/([A-Za-z][\w-]{0,60})\]/g)) closings.set(name, index)
  return closings
}

/** Where the closing tag of a shortcode stands; -1 when it has none, or another of its name opens before. */
function closingOf(html: string, { name, end }: ShortcodeTag, closings: ReadonlyMap<string, number>): number {
  if ((closings.get(name) ?? -1) < end) return -1
  return html.indexOf(`[/${name}]`, end)
}

/** The place after `[[name …]]` or `[[name …]…[/name]]`; -1 where the brackets do not close so. */
function endOfEscaped(html: string, tag: ShortcodeTag, closings: ReadonlyMap<string, number>): number {
  if (html.charAt(tag.end) === ']') return tag.end + 1
  const closing = closingOf(html, tag, closings)
  const end = closing + tag.name.length + 3
  return closing !== -1 && html.charAt(end) === ']' ? end + 1 : -1
}

/** The place after a tag; after the whole element where its text is shown as it was typed. -1 where no tag ends any more. */
function afterMarkup(html: string, at: number): number {
  const tag = readTag(html, at)
  if (!tag) return -1
  return tag.kind === 'start' && verbatim.has(tag.name) ? endOfText(html, tag.name, tag.end) : tag.end
}
