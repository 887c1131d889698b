import { type Body, type BodyNode, partsOf } from '#edition/body.ts'
import { foldBlanks } from './plain-characters.ts'
import { isInline } from './mixed.ts'

/** All that can be read of a body, as one line of plain text. */
export function bodyText(body: Body): string {
  return foldBlanks(body.map(textOf).join(' '))
}

function textOf(node: BodyNode): string {
  if (typeof node === 'string') return node
  const inner = partsOf(node).children.map(textOf).join('')
  return node[0] === 'br' || !isInline(node) ? ` ${inner} ` : inner
}
