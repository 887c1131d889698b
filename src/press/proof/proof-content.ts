import { headlineSchema, type Headline } from '#edition/headline.ts'
import * as v from 'valibot'
import { bodyText } from '../articles/body-text.ts'
import type { Story } from '../articles/story.ts'
import { markAmounts } from '../money/mark-amounts.ts'
import { openPictures } from '../pictures/open-pictures.ts'
import { runAhead } from '../pictures/run-ahead.ts'
import type { Settle } from '../pictures/settled.ts'
import { compareHeadlines } from '../print/compare-headlines.ts'
import { findHold } from '../print/find-hold.ts'
import type { Addressed } from '../print/find-redirects.ts'
import type { ReadStory } from '../print/gather-stories.ts'
import { newPictureReader } from '../print/local-pictures.ts'
import { placePictures } from '../print/place-pictures.ts'
import { readContent } from '../print/read-content.ts'
import type { Progress } from '../progress.ts'
import type { Report } from '../report.ts'
import type { Settings } from '../settings.ts'
import type { Linked } from './find-dead-addresses.ts'
import type { Doubtable } from './find-doubles.ts'
import { findFlaws, type FlawContext } from './find-flaws.ts'
import { findSiteLinks } from './find-site-links.ts'
import type { Printed } from './find-unprinted.ts'
import type { Told } from './kinds.ts'
import { toPrintMark } from './to-print-mark.ts'
import { toTextMark } from './to-text-mark.ts'

/** What is kept in memory of a story, for what can only be told of all of them together. */
export interface ProofStory extends Linked, Doubtable, Printed {
  source: string
  item: string
  path: string
  headline: Headline
  twin: string | undefined
}

export interface ProofedContent {
  /** Those that would be printed, oldest first. */
  stories: ProofStory[]
  /** Those that were taken down. */
  removed: readonly Addressed[]
  /** Paths of those that wait for their date. */
  held: Set<string>
  /** All paths that were ever given to files of `content/articles/`. */
  given: ReadonlySet<string>
}

export interface ProofOptions {
  settings: Settings
  now: Date
  rates: FlawContext['rates']
  progress: Progress
}

/** So many stories' pictures are looked for at a time. */
const ahead = 64

/** Reads all stories of a content folder as `print` would. What is wrong with any of them goes into the report, the newest story's first. */
export async function proofContent(content: string, options: ProofOptions, report: Report): Promise<ProofedContent> {
  const { settings, now, rates, progress } = options
  const context = { rates, timeZone: settings.timeZone, site: settings.url }
  const read = newPictureReader(content)
  const { files, read: readStories, register, removed } = readContent(content, { settings, now, pictures: read })
  const pictures = openPictures(content, { mode: 'remote', read })
  const held = new Set<string>()
  const proofed: { story: ProofStory; told: Told[] }[] = []
  progress.start('Reading stories', files.length)
  try {
    for await (const one of runAhead(readStories(), ahead, (story) =>
      proofStory(story, now, pictures.settle, context),
    )) {
      progress.step(++report.read)
      if ('reason' in one) {
        const { path, ...left } = one
        if (path !== undefined) held.add(path)
        report.leftOut.push(left)
      } else {
        proofed.push(one)
      }
    }
  } finally {
    progress.end()
    pictures.close()
  }
  proofed.sort((a, b) => compareHeadlines(a.story.headline, b.story.headline))
  for (const { story, told } of [...proofed].reverse()) {
    const { source, item } = story
    for (const one of told) report.warnings.push({ source, item, ...one })
  }
  return { stories: proofed.map(({ story }) => story), removed, held, given: register.paths() }
}

interface StoryContext extends FlawContext {
  site: string | undefined
}

/** A story that was read, or why it is left out, with its path where it is only held. */
type Proofed =
  | { story: ProofStory; told: Told[] }
  | { source: string; item: string; reason: string; kind: 'left-out' | 'held'; path?: string }

async function proofStory(read: ReadStory, now: Date, settle: Settle, context: StoryContext): Promise<Proofed> {
  if ('reason' in read) return { ...read, kind: 'left-out' }
  const { source, item, story } = read
  const reason = findHold(story.publishedAt, now)
  if (reason !== undefined) return { source, item, reason, kind: 'held', path: story.path }
  const placed = await placePictures(story, settle)
  const told = [...read.warnings, ...placed.warnings]
  return {
    story: { source, item, ...toProofStory(placed.story, context.site) },
    told: [...told, ...findFlaws(story, told, context)],
  }
}

function toProofStory(story: Story, site: string | undefined): Omit<ProofStory, 'source' | 'item'> {
  const { path, title, publishedAt, language, oldAddresses, original, twin, body } = story
  return {
    ...{ path, title, publishedAt, language, oldAddresses, original, twin },
    publisher: story.source.name,
    headline: v.parse(headlineSchema, story),
    links: findSiteLinks(body, site),
    text: toTextMark(bodyText(body)),
    mark: toPrintMark({ ...story, body: markAmounts(body, story) }),
  }
}
