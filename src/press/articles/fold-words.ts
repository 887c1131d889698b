/** A word of a text: folded for comparison, with what was lost by that. */
export interface FoldedWord {
  /** Lower case, without marks above and below letters and without apostrophes; an English possessive `’s` is cut off. */
  text: string
  capital: boolean
  /** Whether only blanks or hyphens stand between it and the word before. */
  joined: boolean
}

const apostrophes = "'’ʻʼ‘`´ʹ"
const apostrophe = new RegExp(`[${apostrophes}]`, 'g')
const gap = /^[\s\u2010-\u2015-]+$/
/** A web address or a mailbox says nothing of what a text is about. */
const address = /\b(?:https?:\/\/|www\.)\S+|(?<!\S)\S{1,64}@\S{1,255}/g

/** What is known of each UTF-16 code unit: 0 not looked at yet, 1 a letter or digit, 2 neither. Regular expressions are slow. */
const letters = new Uint8Array(0x10000)

function isLetter(code: number): boolean {
  const known = letters[code]
  if (known !== undefined && known > 0) return known === 1
  const found = /[\p{L}\p{Nd}]/u.test(String.fromCharCode(code))
  letters[code] = found ? 1 : 2
  return found
}

/** The words of a text in their order. */
export function foldWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = []
  const plain = withoutMarks(/@|https?:|www\./.test(text) ? text.replace(address, ' . ') : text)
  const lower = plain.toLowerCase()
  let end = 0
  for (let at = 0; at < lower.length; at++) {
    if (!isLetter(lower.charCodeAt(at))) continue
    const start = at
    let hasApostrophe = false
    while (at < lower.length) {
      if (apostrophes.includes(lower.charAt(at)) && isLetter(lower.charCodeAt(at + 1))) hasApostrophe = true
      else if (!isLetter(lower.charCodeAt(at))) break
      at++
    }
    const word = lower.slice(start, at)
    words.push({
      text: hasApostrophe ? withoutApostrophes(word) : word,
      capital: plain.charAt(start) !== lower.charAt(start),
      joined: lower.charAt(start - 1) === ' ' && start - end === 1 ? true : gap.test(lower.slice(end, start)),
    })
    end = at
  }
  return words
}

function withoutMarks(text: string): string {
  return /[^\u0000-\u007F]/.test(text) ? text.normalize('NFD').replace(/[\u0300-\u036F]+/g, '') : text
}

function withoutApostrophes(word: string): string {
  // The Uzbek so‘m is not the Kyrgyz som.
  return word
    .replace(/^so[^a-z]m/, 'soum')
    .replace(/['’ʼ]s$/, '')
    .replace(apostrophe, '')
}
