import { countries as fiveCountries, type CountryCode } from '#edition/country.ts'
import type { WordKind } from './country-words.ts'
import type { FoldedWord } from './fold-words.ts'
import { gazetteer } from './gazetteer.ts'
import { abroad, azerbaijan, lookalikes, ofAnyPeople, ofState, placeNouns } from './gazetteer-traps.ts'
import { WordList } from './word-list.ts'

/** A word of a text that speaks of a country. */
export interface Evidence {
  country: CountryCode
  kind: WordKind
  /** Which word it is, from 0. */
  at: number
}

type Place = Pick<Evidence, 'country' | 'kind'>

const kinds: readonly WordKind[] = ['name', 'people', 'place', 'money', 'doubtful']
const places = new WordList<Place | undefined>().add(lookalikes, undefined)
for (const { code } of fiveCountries)
  for (const kind of kinds) places.add(gazetteer[code][kind], { country: code, kind })

const elsewhere = new Map(fiveCountries.map(({ code }) => [code, new WordList<true>().add(abroad[code] ?? '', true)]))
const stateWords = new WordList<true>().add(ofState, true)
const bodyWords = new WordList<true>().add(ofAnyPeople, true)
const nouns = new WordList<true>().add(placeNouns, true)
const azeri = new WordList<true>().add(azerbaijan, true)

/**
 * What the words of a text say of the five countries. Peoples who live in other lands too are left out where such a land is
 * named and their own country is not; doubtful places count as places where something else bears them out (`known` is a
 * country that the text is known to come from), and are left out elsewhere.
 */
export function findEvidence(words: readonly FoldedWord[], known?: CountryCode): Evidence[] {
  const found: Evidence[] = []
  for (let at = 0; at < words.length; at++) {
    const match = places.findAt(words, at)
    if (!match) continue
    if (match.value) found.push({ ...match.value, kind: settle(match.value, words, at, match.length), at })
    at += match.length - 1
  }
  const named = (...wanted: WordKind[]) => {
    return new Set(found.filter(({ kind }) => wanted.includes(kind)).map(({ country }) => country))
  }
  const sure = named('name', 'place')
  const away = new Set([...named('people')].filter((code) => !sure.has(code) && elsewhere.get(code)?.isIn(words)))
  const spoken = named('people', 'name', 'place')
  return found.flatMap((evidence) => {
    const { country, kind } = evidence
    if (kind === 'people' && away.has(country)) return []
    if (kind === 'money' && country === 'TM' && azeri.isIn(words)) return []
    if (kind !== 'doubtful') return [evidence]
    return (spoken.has(country) && !away.has(country)) || country === known ? [{ ...evidence, kind: 'place' }] : []
  })
}

/** A doubtful place beside a word such as `region` is a place; a people before a word such as `border` is its state. */
function settle({ kind, country }: Place, words: readonly FoldedWord[], at: number, length: number): WordKind {
  const isAt = (list: WordList<true>, place: number) => list.findAt(words, place) !== undefined
  if (kind === 'doubtful' && (isAt(nouns, at - 1) || isAt(nouns, at + length))) return 'place'
  const next = [at + length, at + length + 1].find((place) => isAt(stateWords, place))
  if (kind !== 'people' || next === undefined) return kind
  return country === 'TM' && isAt(bodyWords, next) && elsewhere.get(country)?.isIn(words) === true ? kind : 'name'
}
