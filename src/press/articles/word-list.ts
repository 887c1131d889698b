import type { FoldedWord } from './fold-words.ts'

interface Pattern<T> {
  parts: readonly { text: string; stem: boolean }[]
  capital: boolean
  number: boolean
  value: T
}

/** What stands at a place of a text, and how many words it takes. */
export interface Found<T> {
  value: T
  length: number
}

const keyLength = 3
const counted =
  /^\d+$|^(?:mln|bln|trln|million|billion|trillion|thousand|млн|млрд|трлн|тыс|миллион|миллиард|триллион|тысяч|миң|мың|минг|ming|milliard)/

/** Words and phrases in the notation of the gazetteer, found fast at any place of a text. */
export class WordList<T> {
  readonly #byStart = new Map<string, Pattern<T>[]>()

  /** Adds words, separated by blanks and line ends; see `CountryWords` for the notation. */
  add(words: string, value: T): this {
    for (const written of words.split(/\s+/)) {
      const bare = written.replace(/^[\^#]/, '')
      if (bare === '') continue
      const parts = bare.split('_').map((part) => ({ text: fold(part.replace('*', '')), stem: part.endsWith('*') }))
      const pattern = { parts, capital: written.startsWith('^'), number: written.startsWith('#'), value }
      const key = parts[0]?.text.slice(0, keyLength) ?? ''
      const others = this.#byStart.get(key) ?? []
      this.#byStart.set(
        key,
        [...others, pattern].sort((one, other) => sizeOf(other) - sizeOf(one)),
      )
    }
    return this
  }

  /** The longest word or phrase at a place. */
  findAt(words: readonly FoldedWord[], at: number): Found<T> | undefined {
    const start = words[at]?.text.slice(0, keyLength)
    const patterns = start === undefined ? undefined : this.#byStart.get(start)
    const pattern = patterns?.find((candidate) => fits(candidate, words, at))
    return pattern && { value: pattern.value, length: pattern.parts.length }
  }

  /** Whether any of its words stands anywhere. */
  isIn(words: readonly FoldedWord[]): boolean {
    return words.some((_, at) => this.findAt(words, at) !== undefined)
  }
}

function fits<T>({ parts, capital, number }: Pattern<T>, words: readonly FoldedWord[], at: number): boolean {
  if (capital && words[at]?.capital !== true) return false
  if (number && !counted.test(words[at - 1]?.text ?? '')) return false
  return parts.every(({ text, stem }, index) => {
    const word = words[at + index]
    if (!word || (index > 0 && !word.joined)) return false
    return stem ? word.text.startsWith(text) : word.text === text
  })
}

function sizeOf<T>({ parts }: Pattern<T>): number {
  return parts.reduce((size, { text }) => size + 100 + text.length, 0)
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’ʻʼ‘`´ʹ]/g, '')
}
