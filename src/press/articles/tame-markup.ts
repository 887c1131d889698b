import { endOfText, readTag } from './read-tag.ts'

/**
 * How many of a kind may be open at a time: elements that lie in each other; formatting ones, which a parser opens anew in
 * every paragraph; those whose end tag may be left out, of which a page may hold hundreds that only look open.
 */
const most = { nested: 200, formatting: 10, loose: 2000, never: Infinity }
type Kind = keyof typeof most

const kinds: ReadonlyMap<string, Kind> = new Map([
  ...ofKind('formatting', 'b big code em font i nobr s small strike strong tt u'),
  ...ofKind('loose', 'p li dt dd td th tr thead tbody tfoot colgroup option rp rt a'),
  ...ofKind('never', 'br hr img wbr input col source track param link meta area embed base'),
])

function ofKind(kind: Kind, names: string): [string, Kind][] {
  return names.split(' ').map((name) => [name, kind])
}

/** Elements whose content is text, up to their own end tag. */
const rawText = new Set('script style textarea title xmp iframe noembed noframes'.split(' '))
/** Characters. A longer tag is an attack, or carries a picture in itself. */
const maxTag = 8192
/** Characters. Nothing that is shorter can do harm. */
const harmless = 2000

/**
 * HTML without what would make a parser slow or exhaust its stack: start tags nested deeper than any article's are left
 * out (what they hold stays), and so are tags with thousands of attributes. Ordinary HTML comes back as it is. It is a
 * guard in front of the parser, not a sanitiser.
 */
export function tameMarkup(html: string): string {
  if (html.length < harmless) return html
  const open = new Map<string, number>()
  const depth: Record<Kind, number> = { nested: 0, formatting: 0, loose: 0, never: 0 }
  const kept: string[] = []
  let from = 0
  let at = html.indexOf('<')
  while (at !== -1) {
    const tag = readTag(html, at)
    if (!tag) break
    const kind = kinds.get(tag.name) ?? 'nested'
    const count = open.get(tag.name) ?? 0
    if (tag.kind === 'end' && count > 0) {
      open.set(tag.name, count - 1)
      depth[kind]--
    }
    if (tag.kind === 'start') {
      const tooDeep = depth[kind] >= most[kind]
      if (tooDeep || tag.end - at > maxTag) {
        kept.push(html.slice(from, at), tooDeep ? '' : withoutData(html.slice(at, tag.end)))
        from = tag.end
      }
      if (!tooDeep) {
        open.set(tag.name, count + 1)
        depth[kind]++
      }
    }
    at = html.indexOf('<', tag.kind === 'start' && rawText.has(tag.name) ? endOfText(html, tag.name, tag.end) : tag.end)
  }
  return from === 0 ? html : kept.join('') + html.slice(from)
}

/** A long tag without the pictures written into it; nothing at all when it is long for another cause. */
function withoutData(tag: string): string {
  const short = tag.replace(/=\s*(?:"\s*data:[^"]*"|'\s*data:[^']*'|data:[^\s>]*)/gi, '=""')
  return short.length > maxTag ? '' : short
}
