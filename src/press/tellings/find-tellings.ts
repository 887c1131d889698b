import type { Headline } from '#edition/headline.ts'
import { isSameEvent, type Told } from './is-same-event.ts'
import { isSeries } from './is-series.ts'
import { newRarity } from './new-rarity.ts'
import { findTellingWords, type TellingWords } from './telling-words.ts'

const window = 2 * 24 * 60 * 60 * 1000
/** Characters of a text that are looked at, words by which others are sought, stories kept for a word, and compared. */
const [textRead, wordsSought, kept, compared] = [1500, 10, 40, 6]

/** A story that another may be a telling of. */
interface Known {
  headline: Headline
  time: number
  title: TellingWords
  told: () => Told
  /** The tellings of its event, the first one first. */
  group: Headline[]
}

/**
 * The stories that tell of one event, each from a source of its own, within two days, in one language and about a country
 * in common: by the path of each, all of them, the earliest (then by path) first. A story alone is not in the map. Whether two
 * belong together depends on nothing that came out after them, so that a new story changes no older group but to join it.
 *
 * @param headlines in any order, as the press keeps them.
 * @param textOf the plain text of a story's body, by its index; asked only where a title is like another's.
 */
export function findTellings(
  headlines: readonly Headline[],
  textOf: (index: number) => string,
): Map<string, readonly Headline[]> {
  const found = new Map<string, readonly Headline[]>()
  if (headlines.every(({ source }) => source.name === headlines[0]?.source.name)) return found
  const rarity = newRarity()
  const seen = new Set<string>()
  // Stories of the last two to four days, by their words: two maps, of which the older is dropped every two days.
  let [recent, former, began] = [new Map<string, Known[]>(), new Map<string, Known[]>(), -Infinity]
  for (const index of inOrder(headlines)) {
    const headline = headlines[index]
    if (headline === undefined) continue
    const { title, summary, source } = headline
    const words = findTellingWords(title)
    const lead = [...new Set([...words.stems, ...findTellingWords(summary).stems])]
    rarity.add(lead)
    const name = `${source.name} ${words.stems.join(' ')}`
    const isRepeated = seen.has(name)
    seen.add(name)
    if (isRepeated || isSeries(title) || headline.countries.length === 0) continue
    const time = Date.parse(headline.publishedAt)
    if (time - began > window) {
      former = time - began > 2 * window ? new Map<string, Known[]>() : recent
      recent = new Map<string, Known[]>()
      began = time
    }
    const own: Known = {
      headline,
      time,
      title: words,
      told: once(() => ({
        title: words,
        whole: findTellingWords(`${title}. ${summary} ${textOf(index).slice(0, textRead)}`),
      })),
      group: [headline],
    }
    const seldom = bySeldom(lead, rarity.of)
    const best = headline.pin === true ? undefined : findBest(own, near(own, seldom, [recent, former]), rarity.of)
    if (best) {
      own.group = best.group
      own.group.push(headline)
      for (const { path } of own.group) found.set(path, own.group)
    }
    for (const word of seldom) post(recent, word, own)
  }
  return found
}

function inOrder(headlines: readonly Headline[]): number[] {
  const keys = headlines.map(({ publishedAt, path }) => `${publishedAt} ${path}`)
  return [...keys.keys()].sort((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1))
}

function bySeldom(stems: readonly string[], rarity: (stem: string) => number): string[] {
  const weighed = stems.map((stem) => ({ stem, weight: rarity(stem) }))
  return weighed
    .sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))
    .slice(0, wordsSought)
    .map(({ stem }) => stem)
}

/** The stories that share most of the words, and with which this one may stand together at all. */
function near(own: Known, words: readonly string[], indexes: readonly ReadonlyMap<string, Known[]>[]): Known[] {
  const shared = new Map<Known, number>()
  for (const word of words)
    for (const index of indexes)
      for (const other of index.get(word) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
  return [...shared]
    .filter(([other, count]) => count >= 2 && mayJoin(own, other))
    .sort(([a, m], [b, n]) => n - m || b.time - a.time || (a.headline.path < b.headline.path ? -1 : 1))
    .slice(0, compared)
    .map(([other]) => other)
}

function mayJoin({ headline, time }: Known, { headline: other, group }: Known): boolean {
  const [first] = group
  return (
    first !== undefined &&
    time - Date.parse(first.publishedAt) <= window &&
    other.language === headline.language &&
    other.countries.some((code) => headline.countries.includes(code)) &&
    group.every(({ source }) => source.name !== headline.source.name)
  )
}

function findBest(own: Known, others: readonly Known[], rarity: (stem: string) => number): Known | undefined {
  let [best, highest]: [Known | undefined, number] = [undefined, 0]
  for (const other of others) {
    if (!own.title.stems.some((stem) => other.title.stems.includes(stem))) continue
    const score = isSameEvent(own.told(), other.told(), rarity)
    if (score > highest) [best, highest] = [other, score]
  }
  return best
}

function post(index: Map<string, Known[]>, word: string, story: Known): void {
  const posted = index.get(word)
  if (posted === undefined) index.set(word, [story])
  else if (posted.push(story) > kept) posted.shift()
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
