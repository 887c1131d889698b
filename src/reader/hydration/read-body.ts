import { bodyElements, type Attributes, type Body, type BodyElement, type BodyNode } from '#edition/body.ts'
import { fromSiteSrcset, fromSiteUrl } from '../site-url.ts'

/**
 * Reads a body back from the elements that `toElements` made of it, so that a page does not hold it twice. The HTML was
 * written from a settled body: what the parser made of it is what was written.
 */
export function readBody(prose: Element): Body {
  return [...prose.childNodes].flatMap(readNode)
}

function readNode(node: Node): BodyNode[] {
  if (node instanceof Text) return [node.data]
  if (!(node instanceof Element)) return []
  // The box that lets a table or code scroll by itself.
  if (node.localName === 'div') return [...readBody(node)]
  return [readElement(node)]
}

function readElement(element: Element): BodyElement {
  const name = element.localName
  const attributes = readAttributes(element, ['lang', 'dir', ...(bodyElements[name] ?? [])])
  return [name, ...(Object.keys(attributes).length > 0 ? [attributes] : []), ...readBody(element)]
}

function readAttributes(element: Element, names: readonly string[]): Attributes {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = element.getAttribute(name)
      return value === null ? [] : [[name, readAttribute(name, value)]]
    }),
  )
}

function readAttribute(name: string, value: string): string | number {
  if (name === 'width' || name === 'height') return Number(value)
  if (name === 'href' || name === 'src') return fromSiteUrl(value)
  return name === 'srcset' ? fromSiteSrcset(value) : value
}
