import type { Element } from 'hast'
import { type Attributes, partsOf } from '#edition/body.ts'
import { toBlocks, toFlow, toInline, wrapInline } from './arrange-blocks.ts'
import { toFigure } from './arrange-figures.ts'
import { toItems } from './arrange-lists.ts'
import { toTable } from './arrange-tables.ts'
import { isInline, isNamed, makeElement, type Mixed } from './mixed.ts'
import { type Base, resolveLink } from './resolve-address.ts'
import { toPicture } from './to-picture.ts'

/** What an element becomes, given what its children became. */
type Reader = (element: Element, content: Mixed, base: Base) => Mixed

/** Paragraphs, however deep; where there is nothing, an empty one still parts what stands beside it. */
const section: Reader = (element, content) => {
  const blocks = toBlocks(content)
  const language = languageOf(element)
  if (blocks.length === 0) return [['p']]
  if (Object.keys(language).length === 0) return blocks
  return blocks.map((block) => {
    const { name, attributes, children } = partsOf(block)
    return makeElement(name, { ...language, ...attributes }, children)
  })
}

const block =
  (name: string, arrange: (mixed: Mixed) => Mixed): Reader =>
  (element, content) => [makeElement(name, languageOf(element), arrange(content))]

const inline =
  (name: string): Reader =>
  (element, content) =>
    wrapInline(name, languageOf(element), content)

const figure: Reader = (element, content) => toFigure(languageOf(element), content)
const table: Reader = (element, content) => toTable(languageOf(element), content)
const caption = block('figcaption', toInline)

/** A paragraph in strong type: the name of what the next paragraphs tell of. */
const term: Reader = (_, content) => [['p', ...wrapInline('strong', {}, toInline(content))]]

const link: Reader = (element, content, base) => {
  const { href } = element.properties
  const address = typeof href === 'string' ? resolveLink(href, base) : undefined
  return address === undefined ? content : wrapInline('a', { href: address, ...languageOf(element) }, content)
}

/** A sum of money as the edition marks it: `<data value="238000000 KGS">`. */
const amount: Reader = ({ properties: { value } }, content) =>
  typeof value === 'string' && /^\d+(\.\d+)? [A-Z]{3}$/.test(value) ? wrapInline('data', { value }, content) : content

function toLines(mixed: Mixed): Mixed {
  return mixed.flatMap((node) => {
    if (isNamed(node, 'br')) return ['\n']
    return typeof node === 'string' || isInline(node) ? [node] : [...toLines(partsOf(node).children), '\n']
  })
}

function languageOf({ properties: { lang, dir } }: Element): Attributes {
  return {
    ...(typeof lang === 'string' && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang) && { lang }),
    ...(typeof dir === 'string' && { dir }),
  }
}

function hasClass({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.length > 0
}

const named: Readonly<Record<string, Reader>> = {
  p: (element, ...rest) => (hasClass(element) ? caption : section)(element, ...rest),
  div: (element, ...rest) => (hasClass(element) ? figure : section)(element, ...rest),
  'section article main header footer aside nav center address details fieldset form hgroup dl dd caption': section,
  'dt summary': term,
  'h1 h2': block('h2', toInline),
  h3: block('h3', toInline),
  'h4 h5 h6': block('h4', toInline),
  'ul dir menu': block('ul', toItems),
  ol: block('ol', toItems),
  li: block('li', toFlow),
  blockquote: block('blockquote', toBlocks),
  'pre listing': block('pre', toLines),
  figure,
  figcaption: caption,
  table,
  thead: block('thead', (mixed) => mixed),
  'tbody tfoot': block('tbody', (mixed) => mixed),
  // Between cells there is nothing but the white space of the source.
  tr: block('tr', (mixed) => mixed.filter((node) => typeof node !== 'string')),
  th: block('th', toFlow),
  td: block('td', toFlow),
  br: () => [['br']],
  hr: () => [['hr']],
  img: (element, _, base) => toPicture(element, base),
  a: link,
  data: amount,
  'strong b': inline('strong'),
  'em i cite dfn var': inline('em'),
  'code kbd samp tt': inline('code'),
  sub: inline('sub'),
  sup: inline('sup'),
  q: (_, content) => ['“', ...content, '”'],
}

/** By an element's name. The content of all others is taken as it is. */
export const elementReaders: ReadonlyMap<string, Reader> = new Map(
  Object.entries(named).flatMap(([names, reader]) => names.split(' ').map((name) => [name, reader] as const)),
)
