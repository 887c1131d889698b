import { type Body, type BodyElement, maxDepth, partsOf } from '#edition/body.ts'
import { makeElement } from './mixed.ts'

/** The same body, at most `maxDepth` elements deep: what lies deeper is kept as text. */
export function limitDepth(body: readonly BodyElement[]): Body {
  return body.map((element) => (depthOf(element) > maxDepth ? cut(element, 1) : element))
}

function depthOf(element: BodyElement): number {
  let deepest = 0
  for (const child of partsOf(element).children)
    if (typeof child !== 'string') deepest = Math.max(deepest, depthOf(child))
  return deepest + 1
}

function cut(element: BodyElement, depth: number): BodyElement {
  const { name, attributes, children } = partsOf(element)
  const kept = children.map((child) => {
    if (typeof child === 'string') return child
    return depth < maxDepth ? cut(child, depth + 1) : textOf(child)
  })
  return makeElement(name, attributes, kept)
}

function textOf(element: BodyElement): string {
  return partsOf(element)
    .children.map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('')
}
