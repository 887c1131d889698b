/** A tag as it stands in HTML; `other` is a comment, a declaration, or a `<` that opens nothing. */
export interface Tag {
  kind: 'start' | 'end' | 'other'
  name: string
  /** The place after its last character. */
  end: number
}

const commentEnd = /--!?>/g
const tagName = /\/?([a-z][^\s/>]*)/iy

/** The tag, comment or lone `<` at a place; undefined when it goes on to the end of the text. */
export function readTag(html: string, at: number): Tag | undefined {
  if (html.startsWith('!--', at + 1)) {
    commentEnd.lastIndex = at + 2
    return commentEnd.test(html) ? { kind: 'other', name: '', end: commentEnd.lastIndex } : undefined
  }
  tagName.lastIndex = at + 1
  const name = tagName.exec(html)?.[1]?.toLowerCase()
  if (name === undefined) {
    return /[!?/]/.test(html.charAt(at + 1))
      ? ended('other', '', html.indexOf('>', at), 1)
      : { kind: 'other', name: '', end: at + 1 }
  }
  return ended(html.charAt(at + 1) === '/' ? 'end' : 'start', name, endOfTag(html, at + 1), 1)
}

function ended(kind: Tag['kind'], name: string, index: number, length: number): Tag | undefined {
  return index === -1 ? undefined : { kind, name, end: index + length }
}

/** Where the `>` of a tag stands: not within a quoted value. -1 when there is none. A value without quotes may hold some. */
function endOfTag(html: string, start: number): number {
  let before = ''
  let isBare = false
  for (let at = start; at < html.length; at++) {
    const character = html.charAt(at)
    if (character === '>') return at
    if (character <= ' ') isBare = false
    else if (before === '=' && !isBare) {
      isBare = character !== '"' && character !== "'"
      if (!isBare) at = html.indexOf(character, at + 1)
      if (at === -1) return -1
    }
    if (character > ' ') before = character
  }
  return -1
}

/** Where the end tag of an element stands that holds nothing but text. */
export function endOfText(html: string, name: string, from: number): number {
  const endTag = new RegExp(`</${name}`, 'gi')
  endTag.lastIndex = from
  return endTag.exec(html)?.index ?? html.length
}
