import { type Attributes, type BodyElement, type BodyNode, partsOf } from '#edition/body.ts'
import { forEachRun, isBlank, isInline, isNamed, makeElement, type Mixed } from './mixed.ts'

/** Elements that mean nothing outside of their own table or figure. */
const strayParts = new Set(['thead', 'tbody', 'tr', 'th', 'td', 'figcaption'])

/** Blocks only: inline runs become paragraphs, parted at two line breaks; empty ones go; stray list items get a list. */
export function toBlocks(mixed: Mixed): BodyElement[] {
  if (mixed.every(isInline)) return splitAtBreaks(mixed, 2).map((run) => makeElement('p', {}, run))
  const blocks: BodyElement[] = []
  let items: BodyElement[] = []
  const add = (block: BodyElement) => {
    if (items.length > 0) blocks.push(['ul', ...items])
    items = []
    if (!isBlank(block)) blocks.push(block)
  }
  forEachRun(
    mixed,
    (run) => {
      for (const part of splitAtBreaks(run, 2)) add(makeElement('p', {}, part))
    },
    (block) => {
      if (block[0] === 'li') items.push(block)
      else if (strayParts.has(block[0])) toBlocks(partsOf(block).children).forEach(add)
      else add(block)
    },
  )
  if (items.length > 0) blocks.push(['ul', ...items])
  return blocks
}

/** Inline content only: blocks are opened, with a line break between them. */
export function toInline(mixed: Mixed): Mixed {
  const br: BodyElement = ['br']
  const inline = mixed.flatMap((node) =>
    typeof node === 'string' || isInline(node) ? [node] : [br, ...toInline(partsOf(node).children), br],
  )
  return splitAtBreaks(inline, 1).flatMap((run, index) => (index === 0 ? run : [br, ...run]))
}

/** What a list item or a cell holds: inline where there is but one paragraph, before lists and the like. */
export function toFlow(mixed: Mixed): Mixed {
  if (mixed.every(isInline)) return toInline(mixed)
  const blocks = toBlocks(mixed)
  const [first, ...rest] = blocks
  if (first?.[0] !== 'p' || rest.some(([name]) => name === 'p')) return blocks
  return [...partsOf(first).children, ...rest]
}

/** An inline element around mixed content: around each run of it, and within the blocks. */
export function wrapInline(name: string, attributes: Attributes, mixed: Mixed): Mixed {
  const wrapped: BodyNode[] = []
  forEachRun(
    mixed,
    (run) => {
      if (run.every(isBlank)) wrapped.push(...run)
      else wrapped.push(makeElement(name, attributes, run))
    },
    (block) => wrapped.push(wrapWithin(block, name, attributes)),
  )
  return wrapped
}

function wrapWithin(block: BodyElement, name: string, attributes: Attributes): BodyElement {
  const parts = partsOf(block)
  if (['pre', 'hr', 'table'].includes(parts.name)) return block
  return makeElement(parts.name, parts.attributes, wrapInline(name, attributes, parts.children))
}

/** Parts a run where so many line breaks follow each other; each part trimmed, blank ones left out. */
function splitAtBreaks(run: Mixed, breaks: number): BodyNode[][] {
  const parts: BodyNode[][] = [[]]
  let pending = 0
  for (const node of run) {
    if (isNamed(node, 'br')) {
      pending++
      continue
    }
    if (pending > 0 && typeof node === 'string' && isBlank(node)) continue
    if (pending >= breaks) parts.push([])
    const part = parts.at(-1) ?? []
    if (pending > 0) trimLast(part)
    if (pending > 0 && part.length > 0) part.push(['br'])
    pending = 0
    const starts = part.length === 0 || isNamed(part.at(-1), 'br')
    const trimmed = typeof node === 'string' && starts ? node.trimStart() : node
    if (trimmed !== '') part.push(trimmed)
  }
  parts.forEach(trimLast)
  return parts.filter((part) => !part.every(isBlank))
}

function trimLast(part: BodyNode[]): void {
  const last = part.at(-1)
  if (typeof last === 'string') part[part.length - 1] = last.trimEnd()
  if (part.at(-1) === '') part.pop()
}
