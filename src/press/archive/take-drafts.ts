import { bodyText } from '../articles/body-text.ts'
import type { Story } from '../articles/story.ts'
import { toStory, type StoryContext } from '../articles/to-story.ts'
import type { Draft } from '../intake/draft.ts'
import type { Report } from '../report.ts'
import { dropSharedIds } from './drop-shared-ids.ts'
import type { Archive } from './open-archive.ts'
import { toTakenDown } from './tombstones.ts'

/** What the report calls the source, and each item of it. */
export interface Naming {
  source: string
  name: (item: string) => string
}

/**
 * Makes stories of one source's drafts and puts them into the archive. A story that is known keeps its address, and its
 * date where the source gives none; one that was taken down stays away. Returns how many could be used.
 */
export async function takeDrafts(
  drafts: readonly Draft[],
  archive: Archive,
  context: StoryContext,
  { source, name }: Naming,
  report: Report,
): Promise<number> {
  let taken = 0
  let keptAway = 0
  for (const draft of dropSharedIds(drafts)) {
    const item = name(draft.item)
    const removed = archive.findRemoved(draft.ids)
    if (removed) {
      report.leftOut.push({ source, item, reason: toTakenDown(removed) })
      keptAway += 1
      continue
    }
    const known = archive.find(draft.ids)
    const result = await toStory(draft, { ...context, knownPath: known?.path, knownDate: known?.publishedAt })
    if ('rejection' in result) {
      report.leftOut.push({ source, item, reason: result.rejection })
      continue
    }
    report.warnings.push(...result.warnings.map((told) => ({ source, item, ...told })))
    const difference = archive.put(result.story)
    const gone = known ? undefined : archive.removedAt(result.story.path)
    if (gone) {
      const text = `${gone.path} was ${toTakenDown(gone)}: if this is the same story under another name, take it down as well`
      report.warnings.push({ source, item, kind: 'detail', text })
    }
    if (known && difference > 0 && isAnother(known, result.story)) {
      const text = `it took the place of “${known.title}” (${known.path}), which came from the same file or address: if that is another story, give this one a name of its own`
      report.warnings.push({ source, item, kind: 'detail', text })
    }
    taken += 1
    report.changed += difference
  }
  report.taken += taken
  return taken + keptAway
}

/** An edited story keeps its title, its date or its text. */
function isAnother(known: Story, { title, publishedAt, body }: Story): boolean {
  return known.title !== title && known.publishedAt !== publishedAt && bodyText(known.body) !== bodyText(body)
}
