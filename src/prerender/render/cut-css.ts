import { parse, type Container, type Root } from 'postcss'

/** What a page's HTML has that a rule of the style sheet may ask for. */
interface Parts {
  classes: ReadonlySet<string>
  elements: ReadonlySet<string>
}

/**
 * Cuts a style sheet down to what a page needs before it is painted: the rules whose classes and elements are in its HTML.
 * Of ornaments only the ground: what is woven into it comes with the whole sheet.
 */
export class CssCutter {
  readonly #sheet: Root
  readonly #cut = new Map<string, string>()

  constructor(css: string) {
    this.#sheet = parse(css)
    this.#sheet.walkComments((comment) => {
      comment.remove()
    })
    // Tailwind's help for browsers older than those that the reader is built for, and the types of its variables.
    this.#sheet.walkAtRules(/^(layer|property)$/, (rule) => {
      if (rule.name === 'property' || rule.params === 'properties') rule.remove()
    })
    // Paper can wait for the whole sheet.
    this.#sheet.walkAtRules('media', (media) => {
      if (media.params === 'print') media.remove()
    })
    this.#sheet.walkRules((rule) => {
      const soon = rule.selectors.filter((selector) => !wovenParts.test(selector) && !laterParts.test(selector))
      if (soon.length === 0) rule.remove()
      else if (soon.length < rule.selectors.length) rule.selectors = soon
    })
  }

  cut(html: string): string {
    const parts = findParts(html)
    const key = [...parts.classes, '', ...parts.elements].sort().join(' ')
    let cut = this.#cut.get(key)
    if (cut === undefined) {
      cut = toCss(this.#sheet, parts)
      this.#cut.set(key, cut)
    }
    return cut
  }
}

/** What an ornament is woven with: see ornament.css. */
const wovenParts = /\.orn[\w-]*::?(before|after)$/

/** What only a pointer or the page's scripts bring about. */
const laterParts = /:hover|\[data-known/

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

function toCss(sheet: Root, parts: Parts): string {
  const cut = sheet.clone()
  cut.walkRules((rule) => {
    // The steps of an animation are written like rules.
    if (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name.endsWith('keyframes')) return
    const selectors = rule.selectors.filter((selector) => isWanted(selector, parts))
    if (selectors.length > 0) rule.selectors = selectors
    else rule.remove()
  })
  dropEmpty(cut)
  return String(cut)
}

/** Drops groups of rules (`@media`, `@layer`) that have lost them all. */
function dropEmpty(container: Container): void {
  container.each((node) => {
    if (node.type !== 'atrule' || node.nodes === undefined) return
    dropEmpty(node)
    if (node.nodes.length === 0) node.remove()
  })
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
