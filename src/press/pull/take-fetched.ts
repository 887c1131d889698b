import type { StoryContext } from '../articles/to-story.ts'
import type { Archive } from '../archive/open-archive.ts'
import { takeDrafts } from '../archive/take-drafts.ts'
import { wholeFile } from '../intake/intake.ts'
import type { Report } from '../report.ts'
import type { Settings } from '../settings.ts'
import type { Fetched } from './fetch-address.ts'
import type { PullSource } from './pull-source.ts'
import { readFetched } from './read-fetched.ts'

/** What is needed to make stories of what a source gave, and to keep them. */
export interface TakeContext {
  settings: Settings
  story: StoryContext
  archive: Archive
}

/** Takes what a source gave into the archive, as `import` takes a file. Returns what is wrong where nothing is usable. */
export async function takeFetched(
  fetched: Fetched,
  source: PullSource,
  { settings, story, archive }: TakeContext,
  report: Report,
): Promise<string | undefined> {
  if (fetched.outcome === 'fault') return fetched.problem
  if (fetched.outcome === 'body') {
    const intake = readFetched(fetched, source, settings)
    if ('problem' in intake) return intake.problem
    const naming = { source: source.name, name: (item: string) => (item === wholeFile ? 'the whole feed' : item) }
    const entry = (item: string) => ({ source: source.name, item: naming.name(item) })
    report.leftOut.push(...intake.rejections.map(({ item, reason }) => ({ ...entry(item), reason })))
    report.warnings.push(...intake.warnings.map(({ item, text }) => ({ ...entry(item), text })))
    report.read += intake.drafts.length + intake.rejections.length
    const taken = await takeDrafts(intake.drafts, archive, story, naming, report)
    if (!intake.usable || (taken === 0 && intake.drafts.length > 0)) return 'none of its items can be used'
  }
  if (fetched.moved !== undefined) {
    const text = `has moved for good to ${fetched.moved}: write that address into press.json`
    report.warnings.push({ source: source.name, item: 'its address', text })
  }
  return undefined
}
