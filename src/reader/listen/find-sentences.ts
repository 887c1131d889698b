import { cutSentences } from './cut-sentences.ts'

/** A piece of a story to be said at one breath, and where it stands on the page. */
export interface Sentence {
  text: string
  range: Range
}

const blocks = 'h1,h2,h3,h4,h5,h6,p,li,dt,dd,th,td,caption,figcaption,blockquote,div'
const unsaid = 'pre,script,style,svg,sup,[role=dialog]'

/** The sentences of a story: its title and its body, block by block, code and the marks of notes left out. */
export function findSentences(roots: Iterable<Element>, language: string): Sentence[] {
  return Array.from(roots).flatMap((root) => findBlocks(root).flatMap((texts) => toSentences(texts, language)))
}

/** The texts that stand in one block, for each block; a line that is broken off ends one. */
function findBlocks(root: Element): Text[][] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  const found: { block: Element | null; texts: Text[] }[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLBRElement) found.push({ block: node, texts: [] })
    const parent = node.parentElement
    if (!(node instanceof Text) || !parent || parent.closest(unsaid)) continue
    const block = parent.closest(blocks)
    const last = found.at(-1)
    if (last?.block === block) last.texts.push(node)
    else found.push({ block, texts: [node] })
  }
  return found.map(({ texts }) => texts)
}

function toSentences(texts: readonly Text[], language: string): Sentence[] {
  // A line's end would end a sentence.
  const whole = texts
    .map(({ data }) => data)
    .join('')
    .replace(/\s/g, ' ')
  return cutSentences(whole, language).flatMap(({ start, end }) => {
    const text = whole.slice(start, end).replaceAll('\u00ad', '').replace(/ +/g, ' ')
    return /[\p{L}\p{N}]/u.test(text) ? [{ text, range: toRange(texts, start, end) }] : []
  })
}

function toRange(texts: readonly Text[], start: number, end: number): Range {
  const range = document.createRange()
  let before = 0
  for (const text of texts) {
    const after = before + text.length
    if (start >= before && start < after) range.setStart(text, start - before)
    if (end > before && end <= after) range.setEnd(text, end - before)
    before = after
  }
  return range
}
