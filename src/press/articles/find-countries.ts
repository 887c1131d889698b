import { countries as fiveCountries, type CountryCode } from '#edition/country.ts'
import { type Evidence, findEvidence } from './find-evidence.ts'
import { foldWords } from './fold-words.ts'
import { otherLands } from './gazetteer-traps.ts'
import { WordList } from './word-list.ts'

/** What there is of a story to tell its countries by. All texts are plain. */
export interface CountryClues {
  title: string
  summary?: string
  text?: string
  categories?: readonly string[]
  /** Those that its author named: then these are the story's countries. */
  countries?: readonly CountryCode[]
  /** The country of its source: a story that names no land at all is taken to be of it. */
  sourceCountry?: CountryCode
}

/** Both in the order of the edition's own list. */
export interface FoundCountries {
  /** What the story is about. */
  countries: CountryCode[]
  /** The others of the five that it names. */
  mentions: CountryCode[]
}

/** Words at a text's start that say what it is about, as its summary does. */
const leadWords = 40
/** Words. In a longer text that never names a country, a category that does was a mistake. */
const telling = 30

const lands = new WordList<true>().add(otherLands, true)

/**
 * The countries that a story is about and those that it only names. About are those that its author named; else those of
 * its categories and of its title; else of its summary and first words; else the one that its text names most by far.
 */
export function findCountries(clues: CountryClues): FoundCountries {
  const { countries, categories = [], sourceCountry } = clues
  const parts = [clues.title, clues.summary ?? '', clues.text ?? ''].map((part) => foldWords(part.trim()))
  const words = parts.reduce((before, part) => before.concat(part))
  const [title = 0, summary = 0, text = 0] = parts.map(({ length }) => length)
  const evidence = findEvidence(words, sourceCountry)
  const counts = countEach(evidence)
  const inTitle = namedBefore(title, evidence)
  const inLead = namedBefore(title + summary + Math.min(leadWords, text), evidence)
  const filed = categories
    .flatMap(countriesIn)
    .filter((country) => inLead.length === 0 || words.length < telling || counts.has(country))
  const about = new Set(countries ?? [...filed, ...inTitle])
  if (countries === undefined) {
    if (about.size === 0) for (const country of inLead) about.add(country)
    if (about.size === 0) for (const country of mostNamed(counts)) about.add(country)
    const most = Math.max(0, ...[...about].map((country) => counts.get(country) ?? 0))
    for (const country of inLead) if ((counts.get(country) ?? 0) >= Math.max(3, most / 2)) about.add(country)
    const isForeign = () => lands.isIn(words.slice(0, title + summary + Math.min(leadWords, text)))
    if (about.size === 0 && sourceCountry && !isForeign()) about.add(sourceCountry)
  }
  return {
    countries: inOrder((country) => about.has(country)),
    mentions: inOrder((country) => counts.has(country) && !about.has(country)),
  }
}

/** The country that a word of an editor's names: its name or a people's in any of the languages, its capital, its code. */
export function findCountry(word: string): CountryCode | undefined {
  const [first, ...others] = countriesIn(word)
  return others.length === 0 ? first : undefined
}

function countriesIn(word: string): CountryCode[] {
  const code = codes.get(word.trim().toUpperCase())
  if (code) return [code]
  const evidence = findEvidence(foldWords(word)).filter(({ kind }) => kind !== 'money')
  return [...new Set(evidence.map(({ country }) => country))]
}

const codes: ReadonlyMap<string, CountryCode> = new Map([
  ...fiveCountries.flatMap(({ code, slug }) => [[code, code] as const, [slug.toUpperCase(), code] as const]),
  ...(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'] as const).map(
    (long, index) => [long, fiveCountries[index]?.code ?? 'KZ'] as const,
  ),
])

/** The countries named by name, people or place before a word; where there are none, the one whose money is. */
function namedBefore(end: number, evidence: readonly Evidence[]): CountryCode[] {
  const near = evidence.filter(({ at }) => at < end)
  const sure = near.filter(({ kind }) => kind !== 'money')
  if (sure.length > 0) return sure.map(({ country }) => country)
  const [money, ...others] = new Set(near.map(({ country }) => country))
  return money && others.length === 0 ? [money] : []
}

function countEach(evidence: readonly Evidence[]): Map<CountryCode, number> {
  const counts = new Map<CountryCode, number>()
  for (const { country, kind } of evidence) if (kind !== 'money') counts.set(country, (counts.get(country) ?? 0) + 1)
  return counts
}

/** The country named at least twice, and twice as often as any other. */
function mostNamed(counts: ReadonlyMap<CountryCode, number>): CountryCode[] {
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one)
  return first && first[1] >= 2 && first[1] >= (second?.[1] ?? 0) * 2 ? [first[0]] : []
}

function inOrder(holds: (country: CountryCode) => boolean): CountryCode[] {
  return fiveCountries.map(({ code }) => code).filter(holds)
}
