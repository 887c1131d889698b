/** A word of a text: folded for comparison, with what was lost by that. */
export interface FoldedWord {
  /** Lower case, without marks above and below letters and without apostrophes; an English possessive `’s` is cut off. */
  text: string
  capital: boolean
  /** Whether only blanks or hyphens stand between it and the word before. */
  joined: boolean
}

const word = /[\p{L}\p{Nd}]+(?:['’ʻʼ‘`´ʹ][\p{L}]+)*/gu
const gap = /^[\s\u2010-\u2015-]+$/
/** A web address or a mailbox says nothing of what a text is about. */
const address = /\b(?:https?:\/\/|www\.)\S+|(?<!\S)\S{1,64}@\S{1,255}/g

/** The words of a text in their order. */
export function foldWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = []
  const plain = text
    .replace(address, ' . ')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
  let end = 0
  for (const match of plain.matchAll(word)) {
    const [raw] = match
    const first = raw.charAt(0)
    words.push({
      text: foldWord(raw),
      capital: first !== first.toLowerCase(),
      joined: gap.test(plain.slice(end, match.index)),
    })
    end = match.index + raw.length
  }
  return words
}

function foldWord(raw: string): string {
  const lower = raw.toLowerCase()
  if (!/['’ʻʼ‘`´ʹ]/.test(lower)) return lower
  // The Uzbek so‘m is not the Kyrgyz som.
  return lower
    .replace(/^so['’ʻʼ‘`´ʹ]m/, 'soum')
    .replace(/['’ʼ]s$/, '')
    .replace(/['’ʻʼ‘`´ʹ]/g, '')
}
