import { type Attributes, type BodyElement, type BodyNode, partsOf } from '#edition/body.ts'

/** Text, inline elements and blocks as they come: what a `div` may hold. An empty `p` only parts what stands beside it. */
export type Mixed = readonly BodyNode[]

const inlineNames = new Set(['code', 'em', 'strong', 'sub', 'sup', 'a', 'br', 'data', 'img'])
export function makeElement(name: string, attributes: Attributes, children: Mixed): BodyElement {
  return Object.keys(attributes).length > 0 ? [name, attributes, ...children] : [name, ...children]
}

export function isInline(node: BodyNode): boolean {
  return typeof node === 'string' || inlineNames.has(node[0])
}

export function isNamed(node: BodyNode | undefined, name: string): node is BodyElement {
  return node !== undefined && typeof node !== 'string' && node[0] === name
}

/** Whether a reader would see nothing of it. */
export function isBlank(node: BodyNode): boolean {
  if (typeof node === 'string') return !/[^\s\u200B-\u200D\u2060\u00AD]/.test(node)
  return node[0] !== 'img' && node[0] !== 'hr' && partsOf(node).children.every(isBlank)
}

/** Goes through the runs of inline nodes and the blocks between them, in their order. */
export function forEachRun(
  mixed: Mixed,
  onRun: (run: BodyNode[]) => void,
  onBlock: (block: BodyElement) => void,
): void {
  let run: BodyNode[] = []
  for (const node of mixed) {
    if (typeof node === 'string' || isInline(node)) {
      run.push(node)
      continue
    }
    if (run.length > 0) onRun(run)
    run = []
    onBlock(node)
  }
  if (run.length > 0) onRun(run)
}
