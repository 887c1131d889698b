import { headlineSchema, type Headline } from '#edition/headline.ts'
import type { Story } from '../articles/story.ts'
import * as v from 'valibot'
import type { LeftOut, Report } from '../report.ts'
import type { Progress } from '../progress.ts'
import { compareHeadlines } from './compare-headlines.ts'
import type { LocalPicture, PictureReader } from './local-pictures.ts'
import type { Spool } from './open-spool.ts'
import { placePictures } from './place-pictures.ts'

/** A story that was read for print, or why it was not. */
export type ReadStory = { source: string; item: string; story: Story; warnings: string[] } | LeftOut

/** What is kept in memory of a story to be printed: all but its body. */
interface Entry {
  headline: Headline
  twin: string | undefined
  /** What the report calls the story. */
  item: string
  /** The number in the spool of what only the article has. */
  rest: number
}

export interface Gathered {
  /** Oldest first. */
  entries: Entry[]
  /** Those of `content/pictures/` that stories show, by their files in the edition. */
  pictures: Map<string, LocalPicture>
}

const day = 24 * 60 * 60 * 1000

/**
 * Takes stories in whatever order they come and brings them into that of the edition. Those dated more than a day ahead
 * are held; what was left out, and what the editor should look at, goes into the report.
 */
export async function gatherStories(
  stories: Iterable<ReadStory> | AsyncIterable<ReadStory>,
  { now, spool, pictures: read, progress, findFlaws }: GatherOptions,
  report: Report,
): Promise<Gathered> {
  const latest = now.getTime() + day
  const gathered: Gathered = { entries: [], pictures: new Map() }
  for await (const one of stories) {
    progress.step(++report.read)
    if ('reason' in one) {
      report.leftOut.push(one)
      continue
    }
    const { source, item } = one
    if (Date.parse(one.story.publishedAt) > latest) {
      const reason = `is held until ${one.story.publishedAt}: its date is more than a day ahead`
      report.leftOut.push({ source, item, reason })
      continue
    }
    const { story, pictures, warnings } = await placePictures(one.story, read)
    const flaws = findFlaws?.(one.story) ?? []
    report.warnings.push(...[...one.warnings, ...warnings, ...flaws].map((text) => ({ source, item, text })))
    for (const picture of pictures) gathered.pictures.set(picture.file, picture)
    const { byline, original, caption, credit, body } = story
    const rest = spool.put(JSON.stringify({ byline, original, caption, credit, body }))
    gathered.entries.push({ headline: v.parse(headlineSchema, story), twin: story.twin, item, rest })
  }
  gathered.entries.sort((a, b) => compareHeadlines(a.headline, b.headline))
  return gathered
}

export interface GatherOptions {
  now: Date
  spool: Spool
  pictures: PictureReader
  progress: Progress
  /** What else to warn of. */
  findFlaws?: (story: Story) => string[]
}
