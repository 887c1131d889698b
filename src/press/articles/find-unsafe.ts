import type { Element, Nodes } from 'hast'
import { markupSchema, stripped, unsaid, unwrapped } from './markup-schema.ts'

const known: ReadonlySet<string> = new Set([...(markupSchema.tagNames ?? []), ...unwrapped, ...unsaid])
const dropped: ReadonlySet<string> = new Set(stripped)
/** Names. More would tell an editor nothing. */
const most = 10

/**
 * What a tree holds that a body cannot and that an editor should know of: `script`, `onclick`, `javascript: link`, elements
 * that HTML does not have; each once, in the order of its first place. What is dropped with its content is not looked into.
 */
export function findUnsafe(tree: Nodes): string[] {
  const found = new Set<string>()
  visit(tree, found)
  return [...found].slice(0, most)
}

function visit(node: Nodes, found: Set<string>): void {
  if (node.type !== 'element' && node.type !== 'root') return
  if (node.type === 'element') {
    if (!known.has(node.tagName)) found.add(/^[a-z][a-z0-9:-]*$/.test(node.tagName) ? node.tagName : 'broken tag')
    findInAttributes(node, found)
    if (dropped.has(node.tagName)) return
  }
  for (const child of node.children) visit(child, found)
}

function findInAttributes({ properties }: Element, found: Set<string>): void {
  for (const name in properties) {
    if (/^on[a-z]+$/i.test(name)) found.add(name.toLowerCase())
    const value = properties[name]
    if (name !== 'href' && name !== 'src') continue
    const scheme = /^[a-z][a-z0-9+.-]*(?=:)/i.exec(String(value).replace(/[\u0000-\u0020]/g, ''))?.[0].toLowerCase()
    if (scheme !== undefined && !['http', 'https', 'mailto', 'tel'].includes(scheme))
      found.add(`${scheme}: ${name === 'href' ? 'link' : 'picture'}`)
  }
}
