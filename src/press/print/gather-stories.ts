import { headlineSchema, type Headline } from '#edition/headline.ts'
import type { Story } from '../articles/story.ts'
import * as v from 'valibot'
import { runAhead } from '../pictures/run-ahead.ts'
import type { PictureFile, Settle, Unsettled } from '../pictures/settled.ts'
import { markAmounts } from '../money/mark-amounts.ts'
import type { Told } from '../proof/kinds.ts'
import type { LeftOut, Warning } from '../report.ts'
import type { Progress } from '../progress.ts'
import { topicSlugOf } from '../shelves/topic-slug-of.ts'
import { findHold } from './find-hold.ts'
import type { Spool } from './open-spool.ts'
import { placePictures } from './place-pictures.ts'

/** A story that was read for print, or why it was not. */
export type ReadStory =
  | {
      source: string
      item: string
      /** Where it lies below the content folder; absent where several stories lie in one file. */
      file?: string
      story: Story
      warnings: Told[]
    }
  | LeftOut

/** What is kept in memory of a story to be printed: all but its body. */
export interface Entry {
  headline: Headline
  byline: string | undefined
  twin: string | undefined
  oldAddresses: readonly string[] | undefined
  file: string | undefined
  /** What the report calls the story. */
  item: string
  warnings: readonly Warning[]
  /** Files of pictures that the story shows, and where each lies. */
  pictures: readonly PictureFile[]
  /** Addresses of those that lie in `content/pictures/`. */
  local: readonly string[]
  unsettled: readonly Unsettled[]
  /** The number in the spool of what only the article has; absent where the article that is printed has it still. */
  rest?: number
}

export interface Gathered {
  entries: Entry[]
  leftOut: LeftOut[]
}

/** So many stories' pictures are on their way at a time. */
const ahead = 64

/** Makes stories ready for print, in whatever order they come. Those dated more than a day ahead are held. */
export async function gatherStories(
  stories: AsyncIterable<ReadStory>,
  { now, spool, settle, progress }: GatherOptions,
): Promise<Gathered> {
  const gathered: Gathered = { entries: [], leftOut: [] }
  let read = 0
  const place = async (one: ReadStory) => {
    if ('reason' in one) return one
    const { source, item, story } = one
    const reason = findHold(story.publishedAt, now)
    return reason === undefined ? { one, placed: await placePictures(story, settle) } : { source, item, reason }
  }
  for await (const next of runAhead(stories, ahead, place)) {
    progress.step(++read)
    if ('reason' in next) {
      gathered.leftOut.push(next)
      continue
    }
    const { one, placed } = next
    const { source, item, file } = one
    const { story, pictures, warnings, local, unsettled } = placed
    const { byline, original, caption, credit, twin, oldAddresses } = story
    const body = markAmounts(story.body, story)
    gathered.entries.push({
      headline: v.parse(headlineSchema, { ...story, topicSlug: topicSlugOf(story) }),
      ...{ byline, twin, oldAddresses, file, item, pictures, local, unsettled },
      warnings: [...one.warnings, ...warnings].map((told) => ({ source, item, ...told })),
      rest: spool.put(JSON.stringify({ byline, original, caption, credit, body })),
    })
  }
  return gathered
}

export interface GatherOptions {
  now: Date
  spool: Spool
  settle: Settle
  progress: Progress
}
