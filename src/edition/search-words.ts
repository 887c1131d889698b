import { withOwnName } from './search-names.ts'

/** A word of a text, and where it stands there, in UTF-16 units. */
export interface SearchWord {
  /** As the index has it: see `toSearchTerm`. */
  term: string
  start: number
  end: number
}

const apostrophes = "'’ʻʼ‘`´ʹ′"
const wordPattern = new RegExp(`[\\p{L}\\p{N}\\p{M}]+(?:[${apostrophes}][\\p{L}\\p{N}\\p{M}]+)*`, 'gu')
const apostrophe = new RegExp(`[${apostrophes}]`, 'g')
const possessive = new RegExp(`[${apostrophes}]s$`)
const longest = 24

/**
 * One spelling for the letters of the region's alphabets, not one for each sound: Қ, q and к are `k`, х, x and kh are `h`,
 * ж, ҷ, zh, dzh and j are `j`, ы, й and y are `i`.
 */
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'аa бb вv гg дd еe ёe жj зz иi йi кk лl мm нn оo пp рr сs тt уu фf хh цts чch шsh щsh ъ ыi ь эe юiu яia ' +
    'әa ғg қk ңn өo ұu үu һh іi ҳh ҷj җj ӣi ӯu ўo їi єe ґg ' +
    'ıi ßss æae œoe øo đd ðd þth łl əa ŋn ƣg şsh šsh çch čch žj'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
)

/** Terms of words met before: a newsroom's words are few, and each comes again and again. */
const known = new Map<string, string>()
const knownAtMost = 200_000

/**
 * A word as the index has it: without case, marks, apostrophes and script, so that Ташкент, Tashkent and Toshkent are one.
 * Letters of other scripts stay as they are. Empty where nothing is left of it.
 */
export function toSearchTerm(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const term = fold(word)
  if (known.size >= knownAtMost) known.clear()
  known.set(word, term)
  return term
}

/** The words of a text as they stand there. */
export function cutWords(text: string): string[] {
  return text.match(wordPattern) ?? []
}

/** The terms of a text's words, in their order. */
export function toSearchTerms(text: string): string[] {
  return cutWords(text)
    .map(toSearchTerm)
    .filter((term) => term !== '')
}

/** The words of a text with their places, for marking them. */
export function findSearchWords(text: string): SearchWord[] {
  return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    ...{ term: toSearchTerm(word), start: index, end: index + word.length },
  }))
}

function fold(word: string): string {
  const plain = word.toLowerCase().normalize('NFC').replace(possessive, '').replace(apostrophe, '')
  const latin = plain
    // Printed with or without its dots after a consonant; elsewhere it is heard.
    .replace(/(?<=^|[аеёиоуыэюяәөұүіӣӯў])ё/gu, 'io')
    .replace(/[^\u0000-\u007F]/gu, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
  return withOwnName(toOneSpelling(latin)).slice(0, longest)
}

/** Of the ways to write a sound in Latin letters, one. */
function toOneSpelling(word: string): string {
  return word
    .replace(/kh|x/g, 'h')
    .replace(/gh/g, 'g')
    .replace(/d?zh|dj/g, 'j')
    .replace(/shch/g, 'sh')
    .replace(/q/g, 'k')
    .replace(/w/g, 'v')
    .replace(/y/g, 'i')
    .replace(/([a-z])\1+/g, '$1')
    .replace(/ie/g, 'e')
    .replace(/([a-z])\1+/g, '$1')
}
