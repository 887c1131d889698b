/** What a page's HTML has that a rule of the style sheet may ask for. */
interface Parts {
  classes: ReadonlySet<string>
  elements: ReadonlySet<string>
}

/** A piece of a style sheet: a rule with its selectors, a group of pieces (`@media`, `@layer`), or a statement. */
type Piece =
  | { kind: 'rule'; selectors: string[]; body: string }
  | { kind: 'group'; head: string; pieces: Piece[] }
  | { kind: 'statement'; text: string }

/**
 * Cuts a style sheet down to what a page needs before it is painted: the rules whose classes and elements are in its HTML,
 * and the drawings of the woven pictures that are seen first.
 */
export class CssCutter {
  readonly #pieces: Piece[]
  /** The rules of a drawing, by its class: `orn-kz1`. */
  readonly #drawings = new Map<string, string>()
  readonly #cut = new Map<string, string>()

  /** `css` is minified: without comments, its strings and addresses quoted. */
  constructor(css: string) {
    this.#pieces = toPieces(css).filter((piece) => {
      const name =
        piece.kind === 'rule' && /^\.(orn-(?:[a-z]{2}|e)\d)::?(?:before|after)$/.exec(piece.selectors.join())?.[1]
      if (!name || !piece.body.includes('url(')) return true
      this.#drawings.set(name, (this.#drawings.get(name) ?? '') + `${piece.selectors.join()}{${piece.body}}`)
      return false
    })
  }

  cut(html: string): string {
    const drawings = findDrawings(html).map((name) => this.#drawings.get(name) ?? '')
    return this.#cutRules(html) + drawings.join('')
  }

  #cutRules(html: string): string {
    const parts = findParts(html)
    const key = [...parts.classes, '', ...parts.elements].sort().join(' ')
    let cut = this.#cut.get(key)
    if (cut === undefined) {
      cut = toCss(this.#pieces, parts)
      this.#cut.set(key, cut)
    }
    return cut
  }
}

/** The classes of the drawings in the first three cards of a list: see ornament.css. */
function findDrawings(html: string): string[] {
  const [, list = ''] = html.split(' data-lead', 2)
  const cards = list.split('<article', 4).slice(1).join()
  return [...new Set(Array.from(cards.matchAll(/ (orn-(?:[a-z]{2}|e)\d)\b/g), ([, name = '']) => name))]
}

/** Ornaments differ from page to page: of their classes, those of colours and tiles are not looked for. */
function findParts(html: string): Parts {
  const classes = new Set<string>()
  const elements = new Set<string>(['html', 'body', 'head'])
  for (const [, text = ''] of html.matchAll(/ class="([^"]*)"/g)) {
    for (const name of text.split(' ')) if (!name.startsWith('orn-')) classes.add(name)
  }
  for (const [, name = ''] of html.matchAll(/<([a-z][a-z0-9]*)/g)) elements.add(name)
  return { classes, elements }
}

/** Kept whatever the page: they are small, and a page may get what they are for as soon as it runs. */
const pseudoParts = /^(::|:)(before|after|placeholder|file-selector-button|backdrop|-webkit|-moz)/

function toPieces(css: string): Piece[] {
  const pieces: Piece[] = []
  let place = 0
  while (place < css.length) {
    const stop = findOutside(css, place, /[{;]/)
    if (stop === -1) break
    const head = css.slice(place, stop).trim()
    if (css[stop] === ';') {
      if (head !== '') pieces.push({ kind: 'statement', text: `${head};` })
      place = stop + 1
      continue
    }
    const end = findClose(css, stop)
    const inner = css.slice(stop + 1, end)
    place = end + 1
    if (/^@(media|supports|layer|container)\b/.test(head)) {
      pieces.push({ kind: 'group', head, pieces: toPieces(inner) })
    } else if (head.startsWith('@')) pieces.push({ kind: 'statement', text: `${head}{${inner}}` })
    else pieces.push({ kind: 'rule', selectors: splitOutside(head, ','), body: inner })
  }
  return pieces
}

function toCss(pieces: readonly Piece[], parts: Parts): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'statement') return piece.text
      if (piece.kind === 'group') {
        const inner = toCss(piece.pieces, parts)
        return inner === '' ? '' : `${piece.head}{${inner}}`
      }
      const selectors = piece.selectors.filter((selector) => isWanted(selector, parts))
      return selectors.length === 0 ? '' : `${selectors.join(',')}{${piece.body}}`
    })
    .join('')
}

function isWanted(selector: string, { classes, elements }: Parts): boolean {
  if (pseudoParts.test(selector)) return false
  // What stands in brackets may or may not hold; what it hangs on has to be there.
  const bare = withoutBrackets(selector)
  const wantedClasses = [...bare.matchAll(/\.((?:\\.|[\w-])+)/g)].map(([, name = '']) => name.replaceAll('\\', ''))
  if (!wantedClasses.every((name) => classes.has(name) || name.startsWith('orn-'))) return false
  if (wantedClasses.some((name) => name.startsWith('orn-')) && !classes.has('ornament')) return false
  const names = [...bare.matchAll(/(?:^|[\s>+~])([a-z][a-z0-9]*)/g)].map(([, name = '']) => name)
  return names.every((name) => elements.has(name))
}

function withoutBrackets(selector: string): string {
  let text = ''
  let depth = 0
  for (const character of selector) {
    if (character === '(' || character === '[') depth += 1
    if (depth === 0) text += character
    if (character === ')' || character === ']') depth -= 1
  }
  return text
}

/** The place of the first character of a kind that stands in no string and in no brackets; -1 where there is none. */
function findOutside(css: string, from: number, wanted: RegExp): number {
  let quote = ''
  let depth = 0
  for (let place = from; place < css.length; place += 1) {
    const character = css.charAt(place)
    if (character === '\\') place += 1
    else if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (depth === 0 && wanted.test(character)) return place
    else if (character === '(' || character === '[') depth += 1
    else if (character === ')' || character === ']') depth -= 1
  }
  return -1
}

/** The place of the brace that closes the one at `open`. */
function findClose(css: string, open: number): number {
  let depth = 1
  let place = open
  while (depth > 0) {
    place = findOutside(css, place + 1, /[{}]/)
    if (place === -1) return css.length
    depth += css[place] === '{' ? 1 : -1
  }
  return place
}

function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = []
  let from = 0
  for (;;) {
    const stop = findOutside(text, from, new RegExp(separator))
    parts.push(text.slice(from, stop === -1 ? undefined : stop))
    if (stop === -1) return parts
    from = stop + 1
  }
}
