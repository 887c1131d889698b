import type { ShortcodeTag } from './read-shortcode.ts'

/**
 * Whether brackets hold a shortcode rather than an author's words. Which names mean something only the old site knew; so:
 * a known name; any closing tag; a tag that is closed later (`isClosed`), or in itself; one with attributes and nothing that
 * is none (`[ad slot=3]`, but not `[if x = 5 then]`); a name with an underscore (`[vc_row]`). `[sic]`, `[1]`, `[our emphasis]`
 * and `[see https://…]` are words.
 */
export function isShortcode(tag: ShortcodeTag, known: ReadonlyMap<string, unknown>, isClosed: boolean): boolean {
  if (tag.isClosing || isClosed) return true
  if (known.has(tag.name))
    return !optional.has(tag.name) || tag.isSelfClosing || tag.attributes.size > 0 || isPlace(tag)
  if (tag.isSelfClosing || tag.name.includes('_')) return true
  const { attributes, values, isQuoted } = tag
  return attributes.size > 0 && (isQuoted || values.length === 0)
}

/** Known names that are words, too: `[facebook]`. */
const optional = new Set(
  'youtube vimeo dailymotion soundcloud tweet twitter instagram facebook tiktok telegram rutube spotify ted iframe embed'.split(
    ' ',
  ),
)

/** Whether the first value is an address or a number, as in `[vimeo 12345]`. */
function isPlace({ values: [first = ''] }: ShortcodeTag): boolean {
  return /^(?:https?:)?\/\/\S+$/.test(first) || /^\d{4,}$/.test(first)
}
