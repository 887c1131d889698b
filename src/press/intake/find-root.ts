/** The outermost element of an XML document or an HTML page: its name in lower case without a prefix, and where it starts. */
export interface Root {
  name: string
  /** The start tag, or its first thousand characters. */
  tag: string
  at: number
}

const start = /<(?:[\w.-]+:)?([a-z_][\w.-]*)[^>]{0,1000}/iy
/** Characters: nobody writes longer comments before a feed. */
const farthest = 100_000

/**
 * The first element after blanks, declarations, comments and a document type; undefined when there is something else before
 * it. A document type alone (`<!doctype html>`) tells the root's name too.
 */
export function findRoot(text: string): Root | undefined {
  let at = 0
  let declared: string | undefined
  while (at < Math.min(text.length, farthest)) {
    at += /^[\s\uFEFF]*/.exec(text.slice(at, at + farthest))?.[0].length ?? 0
    if (text.startsWith('<!--', at)) at = after(text, '-->', at)
    else if (text.startsWith('<?', at)) at = after(text, '?>', at)
    else if (text.startsWith('<!', at)) {
      declared = /^<!doctype\s+([\w:.-]+)/i.exec(text.slice(at, at + 200))?.[1] ?? declared
      at = afterDoctype(text, at)
    } else break
  }
  start.lastIndex = at
  const match = start.exec(text)
  if (match?.[1] !== undefined) return { name: match[1].toLowerCase(), tag: match[0], at }
  return declared === undefined ? undefined : { name: declared.toLowerCase(), tag: '', at }
}

function after(text: string, end: string, from: number): number {
  const index = text.indexOf(end, from)
  return index === -1 ? text.length : index + end.length
}

/** The document type may hold declarations of its own between brackets. */
function afterDoctype(text: string, from: number): number {
  const bracket = text.indexOf('[', from)
  const end = after(text, '>', from)
  return bracket === -1 || bracket > end ? end : after(text, '>', after(text, ']', bracket) - 1)
}
