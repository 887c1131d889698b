/** A shortcode's tag as it stands in a text: `[gallery ids="1,2"]`, `[/caption]`, `[hr /]`. */
export interface ShortcodeTag {
  name: string
  isClosing: boolean
  isSelfClosing: boolean
  /** By lower-case name; that of `[youtube=…]` is ''. */
  attributes: ReadonlyMap<string, string>
  /** Values that bear no name: `[audio https://…]`. */
  values: readonly string[]
  /** Whether an attribute's value stands between quotation marks. */
  isQuoted: boolean
  /** The place after its `]`. */
  end: number
}

/** Characters. No shortcode that was written by hand or by an editor is longer. */
const longest = 3000
const opening = /\[(?<slash>\/?)(?<name>[A-Za-z][\w-]{0,60})(?=[\s=/\]])/y
/** Word processors' quotation marks come with what is pasted. */
const curly = '(?:[“”„″«»]|&quot;|&#8221;|&#8243;)'
const attribute = new RegExp(
  `(?<name>[\\w-]*) ?= ?(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|${curly}(?<curly>.*?)${curly}|(?<bare>[^ "']+))|(?<value>\\S+)`,
  'gu',
)

/** The tag at a `[` of a text; undefined where none stands there. */
export function readShortcode(text: string, at: number): ShortcodeTag | undefined {
  opening.lastIndex = at
  const { slash, name } = opening.exec(text)?.groups ?? {}
  if (name === undefined) return undefined
  const start = opening.lastIndex
  const end = endOfTag(text, start)
  if (end === -1) return undefined
  const written = text.slice(start, end)
  const isSelfClosing = /(?:^|\s|["'])\/\s*$/.test(written)
  const inner = isSelfClosing ? written.replace(/\/\s*$/, '') : written
  return { name, isClosing: slash === '/', isSelfClosing, end: end + 1, ...readAttributes(inner) }
}

/** Where the `]` stands that ends a tag: not within quotation marks. -1 when there is none, or another `[` before it. */
function endOfTag(text: string, start: number): number {
  let before = ''
  for (let at = start; at < Math.min(text.length, start + longest); at++) {
    const character = text.charAt(at)
    if (character === ']') return at
    if (character === '[') return -1
    if ((character === '"' || character === "'") && before === '=') {
      at = text.indexOf(character, at + 1)
      if (at === -1 || at > start + longest) return -1
    }
    if (character > ' ') before = character
  }
  return -1
}

type Attributes = Pick<ShortcodeTag, 'attributes' | 'values' | 'isQuoted'>

function readAttributes(written: string): Attributes {
  const attributes = new Map<string, string>()
  const values: string[] = []
  let isQuoted = false
  for (const { groups = {} } of written.replace(/\s+/g, ' ').matchAll(attribute)) {
    const { name = '', double, single, curly, bare = '', value } = groups
    const quoted = double ?? single ?? curly
    if (quoted !== undefined) isQuoted = true
    if (value !== undefined) values.push(value.replace(/^["'“”]|["'“”]$/g, ''))
    else attributes.set(name.toLowerCase(), (quoted ?? bare).trim())
  }
  return { attributes, values, isQuoted }
}
