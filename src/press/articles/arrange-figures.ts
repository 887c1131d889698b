import { type Attributes, type BodyNode, partsOf } from '#edition/body.ts'
import { toBlocks } from './arrange-blocks.ts'
import { isBlank, isNamed, makeElement, type Mixed } from './mixed.ts'

/** A figure: its pictures stand bare, its caption last. One without anything to look at is opened. */
export function toFigure(attributes: Attributes, mixed: Mixed): Mixed {
  const captions = mixed.filter((node) => isNamed(node, 'figcaption') && !isBlank(node))
  const others = toBlocks(mixed.filter((node) => !isNamed(node, 'figcaption')))
  const shown = others.flatMap((node) => (isNamed(node, 'p') && hasPicture(node) ? partsOf(node).children : [node]))
  const isShown = (node: BodyNode) =>
    hasPicture(node) || ['table', 'pre', 'blockquote'].some((name) => isNamed(node, name))
  if (!shown.some(isShown)) return toBlocks(mixed)
  return [makeElement('figure', attributes, [...shown, ...captions.slice(0, 1)]), ...toBlocks(captions.slice(1))]
}

function hasPicture(node: BodyNode): boolean {
  return typeof node !== 'string' && (node[0] === 'img' || partsOf(node).children.some(hasPicture))
}
