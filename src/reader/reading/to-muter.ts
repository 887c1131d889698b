import type { Headline } from '#edition/headline.ts'
import { toSearchTerms } from '#edition/search-words.ts'

/** As short a word may stand at the beginning of others by chance. */
const beginsFrom = 5

/**
 * Tells the stories in whose title or summary one of these words stands, or several of them in a row. They are compared as the
 * search does it, without case, accents and script; a word of five letters or more also means the words that begin with it,
 * as most of the region's languages put endings to theirs.
 */
export function toMuter(words: readonly string[]): (headline: Pick<Headline, 'title' | 'summary'>) => boolean {
  const phrases = words.map(toSearchTerms).filter((phrase) => phrase.length > 0)
  const known = new WeakMap<object, boolean>()
  return (headline) => {
    const before = known.get(headline)
    if (before !== undefined) return before
    const texts = [toSearchTerms(headline.title), toSearchTerms(headline.summary)]
    const isMuted = phrases.some((phrase) => texts.some((terms) => holds(terms, phrase)))
    known.set(headline, isMuted)
    return isMuted
  }
}

function holds(terms: readonly string[], phrase: readonly string[]): boolean {
  return terms.some((_, start) => phrase.every((wanted, place) => isMeant(terms[start + place], wanted)))
}

function isMeant(term: string | undefined, wanted: string): boolean {
  return term === wanted || (wanted.length >= beginsFrom && term?.startsWith(wanted) === true)
}
