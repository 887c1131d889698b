import type { Headline } from '#edition/headline.ts'
import { isSameEvent, type Told } from './is-same-event.ts'
import { isSeries } from './is-series.ts'
import { newRarity, type Counted } from './new-rarity.ts'
import { findTellingWords, type TellingWords } from './telling-words.ts'

const window = 2 * 24 * 60 * 60 * 1000
/** Characters of a text that are looked at, words by which others are sought, stories kept for a word, and compared. */
const [textRead, wordsSought, kept, compared] = [1500, 10, 40, 6]

/** A story as far as its other tellings show it. */
export type Telling = Pick<Headline, 'path' | 'publishedAt' | 'source'>

/** A story that another may be a telling of. */
interface Known {
  headline: Headline
  /** Its place among all stories. */
  index: number
  time: number
  title: TellingWords
  told: () => Told
  /** The words by which it is found. */
  seldom: readonly string[]
  /** The tellings of its event, the first one first. */
  group: Telling[]
}

/** What a finder knows of the stories so far: one that begins with it goes on where this one is. */
export interface TellingsKnown {
  rarity: Counted
  /** Source and title of each. */
  seen: string[]
  groups: Telling[][]
  /** Those of the last days; `group` is the place of its event in `groups`, absent of a story alone. */
  last: { headline: Headline; index: number; seldom: readonly string[]; group?: number; isFormer: boolean }[]
  began: number | null
}

/**
 * Finds the stories that tell of one event, each from a source of its own, within two days, in one language and about a
 * country in common. Whether two belong together depends on nothing that came out after them, so that a new story changes
 * no older group but to join it.
 */
export interface TellingFinder {
  /** Takes the next story: oldest first, by publishedAt and path. */
  add: (headline: Headline) => void
  /** All tellings of each event, the first one first. A story alone is in none. */
  groups: () => readonly (readonly Telling[])[]
  known: () => TellingsKnown
}

/**
 * @param textOf the plain text of a story's body, by its place among all; asked only where a title is like another's.
 * @param known of the first `seen` stories, which are not given again.
 */
export function newTellingFinder(
  textOf: (index: number) => string,
  { seen: count = 0, known }: { seen?: number; known?: TellingsKnown } = {},
): TellingFinder {
  const rarity = newRarity(known?.rarity)
  const seen = new Set(known?.seen)
  const groups = (known?.groups ?? []).map((group) => [...group])
  // Stories of the last two to four days, by their words: two maps, of which the older is dropped every two days.
  let [recent, former, began] = [new Map<string, Known[]>(), new Map<string, Known[]>(), known?.began ?? -Infinity]
  let index = count - 1
  for (const { headline, index: own, seldom, group, isFormer } of known?.last ?? []) {
    const tellings = group === undefined ? undefined : groups[group]
    postAll(isFormer ? former : recent, { ...toKnown(headline, own, seldom), ...(tellings && { group: tellings }) })
  }
  return { add, groups: () => groups, known: toState }

  function add(headline: Headline): void {
    index += 1
    const { title, summary, source } = headline
    const words = findTellingWords(title)
    const lead = [...new Set([...words.stems, ...findTellingWords(summary).stems])]
    rarity.add(lead)
    const name = `${source.name} ${words.stems.join(' ')}`
    const isRepeated = seen.has(name)
    seen.add(name)
    if (isRepeated || isSeries(title) || headline.countries.length === 0) return
    const own = toKnown(headline, index, bySeldom(lead, rarity.of), words)
    const { time } = own
    if (time - began > window) {
      former = time - began > 2 * window ? new Map<string, Known[]>() : recent
      recent = new Map<string, Known[]>()
      began = time
    }
    const best = headline.pin === true ? undefined : findBest(own, near(own, [recent, former]), rarity.of)
    if (best) {
      own.group = best.group
      if (own.group.push(toTelling(headline)) === 2) groups.push(own.group)
    }
    postAll(recent, own)
  }

  function toKnown(headline: Headline, own: number, seldom: readonly string[], words?: TellingWords): Known {
    const { title, summary, publishedAt } = headline
    const ofTitle = words ?? findTellingWords(title)
    const told = once(() => {
      const whole = findTellingWords(`${title}. ${summary} ${textOf(own).slice(0, textRead)}`)
      return { title: ofTitle, whole }
    })
    const group = [toTelling(headline)]
    return { headline, index: own, time: Date.parse(publishedAt), title: ofTitle, told, seldom, group }
  }

  function toState(): TellingsKnown {
    const placeOf = new Map(groups.map((group, place) => [group, place]))
    const listed = (stories: ReadonlyMap<string, Known[]>, isFormer: boolean) =>
      [...new Set([...stories.values()].flat())]
        .sort((a, b) => a.index - b.index)
        .map(({ headline, index: own, seldom, group }) => {
          const place = placeOf.get(group)
          return { headline, index: own, seldom, isFormer, ...(place !== undefined && { group: place }) }
        })
    return {
      rarity: rarity.counted(),
      seen: [...seen],
      groups: groups.map((group) => [...group]),
      last: [...listed(former, true), ...listed(recent, false)],
      began: Number.isFinite(began) ? began : null,
    }
  }
}

function toTelling({ path, publishedAt, source }: Telling): Telling {
  return { path, publishedAt, source }
}

function bySeldom(stems: readonly string[], rarity: (stem: string) => number): string[] {
  const weighed = stems.map((stem) => ({ stem, weight: rarity(stem) }))
  return weighed
    .sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))
    .slice(0, wordsSought)
    .map(({ stem }) => stem)
}

/** The stories that share most of the words, and with which this one may stand together at all. */
function near(own: Known, indexes: readonly ReadonlyMap<string, Known[]>[]): Known[] {
  const shared = new Map<Known, number>()
  for (const word of own.seldom)
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

function postAll(index: Map<string, Known[]>, story: Known): void {
  for (const word of story.seldom) {
    const posted = index.get(word)
    if (posted === undefined) index.set(word, [story])
    else if (posted.push(story) > kept) posted.shift()
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
