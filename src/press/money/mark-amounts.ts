import { maxDepth, partsOf, type Body, type BodyNode } from '#edition/body.ts'
import { makeElement } from '../articles/mixed.ts'
import { isLocal, type Amount, type AmountContext } from './amount.ts'
import { toPieces, type Piece } from './body-pieces.ts'
import { findAmounts } from './find-amounts.ts'
import { toDataValue } from './to-data-value.ts'

/**
 * A body with each amount of the five currencies in a `data` element: `["data", {"value": "238000000 KGS"}, "238 million
 * som"]`. Its text stays as it is, and so does what is marked already; what stands in links, code, `pre` and `data`
 * stays bare, and so does an amount that only part of stands in an inline element. A story is a context.
 */
export function markAmounts(body: Body, context: AmountContext): Body {
  const { text, pieces } = toPieces(body)
  const amounts = findAmounts(text, context).filter(isLocal)
  if (amounts.length === 0) return body
  const marked = markPieces(pieces, amounts)
  let next = 0
  const rebuild = (node: BodyNode): readonly BodyNode[] => {
    if (typeof node === 'string') return marked[next++] ?? [node]
    const { name, attributes, children } = partsOf(node)
    return [makeElement(name, attributes, children.flatMap(rebuild))]
  }
  return body.flatMap(rebuild)
}

/** What each text node becomes. Both lists are in the order of the text. */
function markPieces(pieces: readonly Piece[], amounts: readonly Amount[]): BodyNode[][] {
  let next = 0
  return pieces.map((piece) => {
    const end = piece.start + piece.text.length
    const own: Amount[] = []
    for (let amount = amounts[next]; amount && amount.start < end; amount = amounts[++next])
      if (amount.start >= piece.start && amount.end <= end) own.push(amount)
    return piece.open && piece.depth < maxDepth ? markPiece(piece, own) : [piece.text]
  })
}

function markPiece({ text, start }: Piece, amounts: readonly Amount[]): BodyNode[] {
  const nodes: BodyNode[] = []
  let done = 0
  for (const amount of amounts) {
    if (amount.start - start > done) nodes.push(text.slice(done, amount.start - start))
    done = amount.end - start
    nodes.push(['data', { value: toDataValue(amount) }, text.slice(amount.start - start, done)])
  }
  if (done < text.length || nodes.length === 0) nodes.push(text.slice(done))
  return nodes
}
