import * as v from 'valibot'
import { isSitePath, isWebAddress } from './checks.ts'

/**
 * An article's body: JsonML (http://www.jsonml.org/syntax/), restricted to a closed set of elements.
 * `["p", {"lang": "ky"}, "text ", ["em", "more"]]`: a name, then perhaps attributes, then children; a text is a string.
 */
export type BodyNode = string | BodyElement
export type BodyElement = readonly [name: string, ...rest: (Attributes | BodyNode)[]]
export type Attributes = Readonly<Record<string, string | number>>
export type Body = readonly BodyNode[]

/** The elements a body may hold, each with the attributes it may bear besides `lang` and `dir`. */
export const bodyElements: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    [
      ...[
        'p',
        'h2',
        'h3',
        'h4',
        'ul',
        'ol',
        'li',
        'blockquote',
        'pre',
        'code',
        'em',
        'strong',
        'sub',
        'sup',
        'br',
        'hr',
      ],
      ...['figure', 'figcaption', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ].map((name) => [name, []]),
  ),
  a: ['href'],
  img: ['src', 'srcset', 'alt', 'width', 'height'],
  data: ['value'],
}

/** Elements that never have children. */
export const voidElements: ReadonlySet<string> = new Set(['br', 'hr', 'img'])

/** Where a link of a body may lead: the web, a mailbox, or a page of this site. */
export function isLinkTarget(href: string): boolean {
  return isWebAddress(href) || isSitePath(href) || /^mailto:[^\s@]+@[^\s@]+$/i.test(href)
}

/** Where a picture of a body may come from: an https address or a path of this site. */
export function isPictureSource(src: string): boolean {
  return isSitePath(src) || (isWebAddress(src) && /^https:/i.test(src))
}

const attributeChecks: Readonly<Record<string, (value: string | number) => boolean>> = {
  href: (value) => typeof value === 'string' && isLinkTarget(value),
  src: (value) => typeof value === 'string' && isPictureSource(value),
  srcset: (value) =>
    typeof value === 'string' && value.split(/,\s+/).every((part) => isPictureSource(part.split(/\s/)[0] ?? '')),
  alt: (value) => typeof value === 'string',
  width: isSize,
  height: isSize,
  value: (value) => typeof value === 'string' && /^\d+(\.\d+)? [A-Z]{3}$/.test(value),
  lang: (value) => typeof value === 'string',
  dir: (value) => value === 'ltr' || value === 'rtl' || value === 'auto',
}

function isSize(value: string | number): boolean {
  return Number.isInteger(value) && Number(value) > 0
}

function isAttributes(part: unknown): part is Attributes {
  return typeof part === 'object' && part !== null && !Array.isArray(part)
}

/** An element's name, attributes and children, whether or not it was written with attributes. */
export function partsOf(element: BodyElement): { name: string; attributes: Attributes; children: Body } {
  const [name, first, ...rest] = element
  if (first === undefined) return { name, attributes: {}, children: [] }
  if (isAttributes(first)) return { name, attributes: first, children: rest as Body }
  return { name, attributes: {}, children: [first, ...(rest as Body)] }
}

function isElement(node: unknown, depth: number): boolean {
  if (!Array.isArray(node) || typeof node[0] !== 'string' || depth > maxDepth) return false
  const allowed = Object.hasOwn(bodyElements, node[0]) ? bodyElements[node[0]] : undefined
  if (!allowed) return false
  const hasAttributes = isAttributes(node[1])
  const attributesFit =
    !hasAttributes ||
    Object.entries(node[1] as Attributes).every(
      ([name, value]) =>
        (allowed.includes(name) || name === 'lang' || name === 'dir') && attributeChecks[name]?.(value) === true,
    )
  const children = node.slice(hasAttributes ? 2 : 1)
  if (voidElements.has(node[0]) && children.length > 0) return false
  return attributesFit && children.every((child) => typeof child === 'string' || isElement(child, depth + 1))
}

/** Deeper trees than this are no article; the press flattens them and the schema refuses them. */
export const maxDepth = 24

export const bodySchema = v.custom<Body>(
  (value) => Array.isArray(value) && value.every((node) => typeof node === 'string' || isElement(node, 1)),
  'must be a body of known elements and attributes only',
)
