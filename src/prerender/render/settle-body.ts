import { fromHtml } from 'hast-util-from-html'
import type { Nodes } from 'hast'
import { partsOf, voidElements, type Attributes, type Body, type BodyElement, type BodyNode } from '#edition/body.ts'

/**
 * A body as it stands in HTML: what a parser makes of it is the same body. Texts that touch are one, no text is empty, no
 * white space stands between the rows of a table, a picture always has its `alt`. What HTML cannot hold as it is (a list
 * in a paragraph, a link in a link) is put as the parser would: https://html.spec.whatwg.org/multipage/parsing.html
 */
export function settleBody(body: Body): Body {
  let settled = settle(body, undefined)
  // Links in links may take a parser several rounds.
  for (let round = 0; round < 8 && !isHolding(settled, []); round++) {
    const again = settle(reparse(settled), undefined)
    if (JSON.stringify(again) === JSON.stringify(settled)) break
    settled = again
  }
  return settled
}

const rows: ReadonlySet<string> = new Set(['table', 'thead', 'tbody', 'tr'])

function settle(nodes: Body, parent: string | undefined): Body {
  const settled: BodyNode[] = []
  for (const node of nodes) {
    const last = settled.at(-1)
    if (typeof node !== 'string') settled.push(settleElement(node))
    else {
      const text = toHtmlText(node)
      if (text === '' || (parent !== undefined && rows.has(parent) && text.trim() === '')) continue
      if (typeof last === 'string') settled[settled.length - 1] = last + text
      else settled.push(text)
    }
  }
  return parent === 'pre' ? withoutFirstLineBreak(settled) : settled
}

function settleElement(element: BodyElement): BodyElement {
  const { name, attributes, children } = partsOf(element)
  const own: Attributes = name === 'img' ? { alt: '', ...attributes } : attributes
  const clean = Object.fromEntries(
    Object.entries(own).map(([key, value]) => [key, typeof value === 'string' ? toHtmlText(value) : value]),
  )
  return [name, ...(Object.keys(clean).length > 0 ? [clean] : []), ...settle(children, name)]
}

/** A parser knows one kind of line break, and has no character 0. */
function toHtmlText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\u0000', '')
}

/** A line break right after `<pre>` is no part of it. */
function withoutFirstLineBreak(children: BodyNode[]): BodyNode[] {
  const [first, ...rest] = children
  if (typeof first !== 'string' || !first.startsWith('\n')) return children
  const text = first.replace(/^\n+/, '')
  return text === '' ? rest : [text, ...rest]
}

const inline: ReadonlySet<string> = new Set(['code', 'em', 'strong', 'sub', 'sup', 'a', 'br', 'img', 'data'])
const headings: ReadonlySet<string> = new Set(['h2', 'h3', 'h4'])
const tableParts: Readonly<Record<string, readonly string[]>> = {
  table: ['thead', 'tbody'],
  thead: ['tr'],
  tbody: ['tr'],
  tr: ['th', 'td'],
}
const onlyInTables: ReadonlySet<string> = new Set(Object.values(tableParts).flat())

/** Whether a parser leaves a body as it is: blocks in blocks, texts and links in lines, table parts in their places. */
function isHolding(nodes: Body, above: readonly string[]): boolean {
  const parent = above.at(-1)
  return nodes.every((node) => {
    if (typeof node === 'string') return parent === undefined || !rows.has(parent)
    const { name, children } = partsOf(node)
    const parts = parent === undefined ? undefined : tableParts[parent]
    if (parts ? !parts.includes(name) : onlyInTables.has(name)) return false
    if (name === 'a' && above.includes('a')) return false
    if (name === 'li' && parent !== 'ul' && parent !== 'ol') return false
    if (name === 'figcaption' && parent !== 'figure') return false
    // No block in a line of text, in a heading or in a paragraph: parsers end those there.
    if (
      !inline.has(name) &&
      above.some((one) => one === 'p' || headings.has(one) || inline.has(one) || one === 'pre')
    ) {
      return false
    }
    return isHolding(children, [...above, name])
  })
}

/** As in the page, the parser is inside of a `div`. */
function reparse(body: Body): Body {
  const [box] = fromHtml(`<div>${body.map(toHtml).join('')}</div>`, { fragment: true }).children
  return box?.type === 'element' ? box.children.flatMap(toNode) : []
}

function toHtml(node: BodyNode): string {
  if (typeof node === 'string') return escape(node)
  const { name, attributes, children } = partsOf(node)
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(String(value))}"`)
  const open = `<${name}${said.join('')}>`
  return voidElements.has(name) ? open : `${open}${children.map(toHtml).join('')}</${name}>`
}

function escape(text: string): string {
  return text.replace(/[&<"]/g, (character) => `&#${character.charCodeAt(0)};`)
}

function toNode(node: Nodes): BodyNode[] {
  if (node.type === 'text') return [node.value]
  if (node.type !== 'element') return []
  const attributes = Object.fromEntries(
    Object.entries(node.properties).flatMap(([key, value]) => {
      const name = key.toLowerCase()
      if (name === 'srcset' && Array.isArray(value)) return [[name, value.join(', ')]]
      return typeof value === 'string' || typeof value === 'number' ? [[name, value]] : []
    }),
  ) as Attributes
  const own = Object.keys(attributes).length > 0 ? [attributes] : []
  return [[node.tagName, ...own, ...node.children.flatMap(toNode)]]
}
