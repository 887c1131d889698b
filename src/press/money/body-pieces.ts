import { partsOf, type Body, type BodyNode } from '#edition/body.ts'
import { isInline } from '../articles/mixed.ts'
import type { Amount } from './amount.ts'
import { toDataAmount } from './to-data-value.ts'

/** A text node of a body. */
export interface Piece {
  /** Where it begins in the whole text. */
  start: number
  text: string
  /** Elements around it. */
  depth: number
  /** Whether an element may be put into it: not inside a link, a `data`, or what is printed letter by letter. */
  open: boolean
}

/** A body as one text, with its text nodes in their order and the amounts that are already marked. */
export interface BodyPieces {
  text: string
  pieces: Piece[]
  marked: Amount[]
}

/** Stands in the text where a block or a line begins or ends: no amount and no sentence goes over it. */
export const border = '\u2029'

const closed = new Set(['a', 'code', 'pre', 'data'])
/** A note's number is none of the amount that it hangs on. */
const raised = new Set(['sub', 'sup'])

/** Lays a body out as one text. */
export function toPieces(body: Body): BodyPieces {
  const laid: Laid = { texts: [], length: 0, pieces: [], marked: [] }
  for (const node of body) lay(node, 0, true, laid)
  return { text: laid.texts.join(''), pieces: laid.pieces, marked: laid.marked }
}

interface Laid {
  texts: string[]
  length: number
  pieces: Piece[]
  marked: Amount[]
}

function lay(node: BodyNode, depth: number, open: boolean, laid: Laid): void {
  if (typeof node === 'string') {
    laid.pieces.push({ start: laid.length, text: node, depth, open })
    append(node, laid)
    return
  }
  const { name, attributes, children } = partsOf(node)
  const parted = !isInline(node) || children.length === 0 || raised.has(name)
  if (parted) append(border, laid)
  const start = laid.length
  for (const child of children) lay(child, depth + 1, open && !closed.has(name), laid)
  if (name === 'data') {
    const amount = toDataAmount(attributes.value)
    if (amount) laid.marked.push({ start, end: laid.length, ...amount })
  }
  if (parted) append(border, laid)
}

function append(text: string, laid: Laid): void {
  laid.texts.push(text)
  laid.length += text.length
}
