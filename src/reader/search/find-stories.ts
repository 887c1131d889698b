import { unpackAscending, unpackNumbers } from '#edition/postings.ts'
import type { SearchDays } from '#edition/search.ts'
import { findTerms } from './find-terms.ts'
import { rank, type FoundRun, type Ranked } from './rank.ts'
import type { Search } from './search-address.ts'
import { toWanted } from './wanted.ts'

/** A run of the index's stories; each of its files is loaded when it is needed. */
export interface Run {
  /** The number of its first story, and how many it has. */
  from: number
  count: number
  /** The first term of each part. */
  starts: () => Promise<readonly string[]>
  terms: (part: number) => Promise<readonly string[]>
  days: () => Promise<SearchDays | null>
}

/** Finds the stories that have all words of a search, in the countries and the days that it names. */
export async function findStories(search: Search, runs: readonly Run[]): Promise<Ranked> {
  const found = await Promise.all(runs.map((run) => findInRun(search, run)))
  return rank(
    found,
    runs.reduce((sum, { count }) => sum + count, 0),
  )
}

async function findInRun(search: Search, run: Run): Promise<FoundRun> {
  const { from, count } = run
  const terms = { starts: await run.starts(), load: run.terms }
  const words = Promise.all(toWanted(search.text).map((wanted) => findTerms(terms, wanted)))
  const chosen = Promise.all(search.countries.map((code) => findTerms(terms, { term: `=${code}`, open: false })))
  const days = search.from === '' && search.to === '' ? undefined : run.days()
  const [first, end] = days === undefined ? [0, count] : placesOf(search, await days)
  const inCountry = new Set((await chosen).flatMap(([exact]) => exact.flatMap(([list]) => unpackAscending(list))))
  const anywhere = search.countries.length === 0
  return { from, count, words: await words, passes: (n) => n >= first && n < end && (anywhere || inCountry.has(n)) }
}

/** The places of the first story of some days, and of the first one after them. */
function placesOf({ from, to }: Search, days: SearchDays | null): [first: number, end: number] {
  if (days === null) return [0, 0]
  const start = Date.parse(days.first)
  let [first, end] = [0, 0]
  for (const [n, count] of unpackNumbers(days.counts).entries()) {
    const day = start + n * 86_400_000
    if (from !== '' && day < Date.parse(from)) first += count
    if (to === '' || day <= Date.parse(to)) end += count
  }
  return [first, end]
}
