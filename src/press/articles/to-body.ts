import type { RootContent } from 'hast'
import type { BodyElement, BodyNode } from '#edition/body.ts'
import { toBlocks } from './arrange-blocks.ts'
import { elementReaders } from './element-readers.ts'
import type { Mixed } from './mixed.ts'
import { plainCharacters } from './plain-characters.ts'
import type { Base } from './resolve-address.ts'

/** A sanitised tree as the blocks of a body, in the closed set of elements of `#edition/body.ts`, however deep. */
export function toBody(nodes: readonly RootContent[], base: Base): BodyElement[] {
  return toBlocks(toMixed(nodes, base, false))
}

/** White space is folded, but not within `pre`. */
function toMixed(nodes: readonly RootContent[], base: Base, pre: boolean): Mixed {
  const mixed: BodyNode[] = []
  for (const node of nodes) {
    if (node.type === 'text') {
      const text = plainCharacters(node.value)
      add(mixed, pre, pre ? text : text.replace(/[ \t\n\r\f]{2,}|[\t\n\r\f]/g, ' '))
    } else if (node.type === 'element') {
      const content = toMixed(node.children, base, pre || node.tagName === 'pre' || node.tagName === 'listing')
      const read = elementReaders.get(node.tagName)
      for (const part of read ? read(node, content, base) : content) add(mixed, pre, part)
    }
  }
  return mixed
}

/** Adds a node; a text after a text becomes one with it. */
function add(mixed: BodyNode[], pre: boolean, node: BodyNode): void {
  const last = mixed.at(-1)
  if (typeof node !== 'string' || typeof last !== 'string') mixed.push(node)
  else mixed[mixed.length - 1] = last + (!pre && last.endsWith(' ') && node.startsWith(' ') ? node.slice(1) : node)
}
