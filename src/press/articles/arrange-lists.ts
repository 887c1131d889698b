import { type Attributes, type BodyElement, type BodyNode, partsOf } from '#edition/body.ts'
import { toInline } from './arrange-blocks.ts'
import { forEachRun, isBlank, makeElement, type Mixed } from './mixed.ts'

/** The items of a list: what stands beside items becomes one, a list beside them goes into the item before it. */
export function toItems(mixed: Mixed): BodyElement[] {
  const items: { attributes: Attributes; children: BodyNode[] }[] = []
  const add = (children: Mixed, attributes: Attributes = {}) => {
    if (!children.every(isBlank)) items.push({ attributes, children: [...children] })
  }
  forEachRun(
    mixed,
    (run) => {
      add(toInline(run))
    },
    (block) => {
      const parts = partsOf(block)
      const last = items.at(-1)
      if (parts.name === 'li') add(parts.children, parts.attributes)
      else if (last && (parts.name === 'ul' || parts.name === 'ol')) last.children.push(block)
      else add([block])
    },
  )
  return items.map(({ attributes, children }) => makeElement('li', attributes, children))
}
