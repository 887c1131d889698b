import { headlineSchema, type Headline } from '#edition/headline.ts'
import type { Story } from '../articles/story.ts'
import * as v from 'valibot'
import { runAhead } from '../pictures/run-ahead.ts'
import type { Settle } from '../pictures/settled.ts'
import { markAmounts } from '../money/mark-amounts.ts'
import type { Told } from '../proof/kinds.ts'
import type { LeftOut, Report } from '../report.ts'
import type { Progress } from '../progress.ts'
import { compareHeadlines } from './compare-headlines.ts'
import { findHold } from './find-hold.ts'
import type { Spool } from './open-spool.ts'
import { placePictures } from './place-pictures.ts'

/** A story that was read for print, or why it was not. */
export type ReadStory = { source: string; item: string; story: Story; warnings: Told[] } | LeftOut

/** What is kept in memory of a story to be printed: all but its body. */
interface Entry {
  headline: Headline
  twin: string | undefined
  oldAddresses: readonly string[] | undefined
  /** What the report calls the story. */
  item: string
  /** The number in the spool of what only the article has. */
  rest: number
}

export interface Gathered {
  /** Oldest first. */
  entries: Entry[]
  /** Files of pictures that stories show, and where each lies. */
  pictures: Map<string, string>
}

/** So many stories' pictures are on their way at a time. */
const ahead = 64

/**
 * Takes stories in whatever order they come and brings them into that of the edition. Those dated more than a day ahead
 * are held; what was left out, and what the editor should look at, goes into the report.
 */
export async function gatherStories(
  stories: Iterable<ReadStory> | AsyncIterable<ReadStory>,
  { now, spool, settle, progress }: GatherOptions,
  report: Report,
): Promise<Gathered> {
  const gathered: Gathered = { entries: [], pictures: new Map() }
  const place = async (one: ReadStory) => {
    if ('reason' in one) return one
    const { source, item, story } = one
    const reason = findHold(story.publishedAt, now)
    return reason === undefined ? { one, placed: await placePictures(story, settle) } : { source, item, reason }
  }
  for await (const read of runAhead(stories, ahead, place)) {
    progress.step(++report.read)
    if ('reason' in read) {
      report.leftOut.push(read)
      continue
    }
    const { one, placed } = read
    const { source, item } = one
    const { story, pictures, warnings } = placed
    report.warnings.push(...[...one.warnings, ...warnings].map((told) => ({ source, item, ...told })))
    for (const { file, from } of pictures) gathered.pictures.set(file, from)
    const { byline, original, caption, credit } = story
    const body = markAmounts(story.body, story)
    const rest = spool.put(JSON.stringify({ byline, original, caption, credit, body }))
    const { twin, oldAddresses } = story
    gathered.entries.push({ headline: v.parse(headlineSchema, story), twin, oldAddresses, item, rest })
  }
  gathered.entries.sort((a, b) => compareHeadlines(a.headline, b.headline))
  return gathered
}

export interface GatherOptions {
  now: Date
  spool: Spool
  settle: Settle
  progress: Progress
}
