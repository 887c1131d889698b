import { dayMs } from '../rates/days.ts'
import { isSeries } from '../tellings/is-series.ts'
import type { Finding } from './finding.ts'

/** A story as far as it may be another's double. */
export interface Doubtable {
  source: string
  item: string
  path: string
  /** Whose story it is. */
  publisher: string
  title: string
  publishedAt: string
  language: string
  text: TextMark
}

/** What is kept of a text. */
export interface TextMark {
  /** Its first words, each once; folded. */
  lead: readonly string[]
  /** Of its beginning; undefined where it is too short to tell. */
  hash: string | undefined
}

/** Of the words of the shorter lead so many must be in the other's. */
const shared = 0.5
const window = 3 * dayMs

/**
 * Stories that one source has twice within three days: of one title and much the same beginning, or of one text under two
 * titles. What newsrooms print every day under one title is none. Told of the later one, the newest first.
 *
 * @param titleKey a title as it is compared.
 */
export function findDoubles(stories: readonly Doubtable[], titleKey: (title: string) => string): Finding[] {
  const last = new Map<string, Doubtable>()
  const inTime = [...stories].sort((a, b) => (`${a.publishedAt} ${a.path}` < `${b.publishedAt} ${b.path}` ? -1 : 1))
  const found = inTime.flatMap((story): Finding[] => {
    if (isSeries(story.title)) return []
    const { publisher, language, text } = story
    const keyOf = (what: string) => JSON.stringify([publisher, language, what])
    const keys = [keyOf(titleKey(story.title)), ...(text.hash === undefined ? [] : [keyOf(`text ${text.hash}`)])]
    const [titled, worded] = keys.map((key) => last.get(key))
    for (const key of keys) last.set(key, story)
    if (worded && isNear(worded, story)) return [toFinding(story, worded, 'text')]
    const isSame = titled !== undefined && isNear(titled, story) && isAlike(titled.text, text)
    return isSame ? [toFinding(story, titled, 'title')] : []
  })
  return found.reverse()
}

function toFinding({ source, item }: Doubtable, first: Doubtable, same: string): Finding {
  const text = `the same ${same} as ${first.item} of ${first.publishedAt.slice(0, 'YYYY-MM-DD'.length)}`
  return { kind: 'double', source, item, text }
}

function isNear(earlier: Doubtable, later: Doubtable): boolean {
  return Date.parse(later.publishedAt) - Date.parse(earlier.publishedAt) <= window
}

function isAlike({ lead }: TextMark, { lead: other }: TextMark): boolean {
  const [short, long] = lead.length < other.length ? [lead, new Set(other)] : [other, new Set(lead)]
  return short.filter((word) => long.has(word)).length >= shared * short.length
}
