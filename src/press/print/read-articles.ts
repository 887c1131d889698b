import { join } from 'node:path'
import { toStory } from '../articles/to-story.ts'
import type { Draft } from '../intake/draft.ts'
import { readSourceFile } from '../intake/read-file.ts'
import { newMeasure } from './new-measure.ts'
import { toInstant } from './to-instant.ts'
import type { Register } from '../archive/open-register.ts'
import type { Told } from '../proof/kinds.ts'
import type { Settings } from '../settings.ts'
import type { ReadStory } from './gather-stories.ts'
import type { PictureReader } from './local-pictures.ts'

export interface ReadArticlesOptions {
  settings: Settings
  now: Date
  pictures: PictureReader
  register: Register
}

/**
 * Reads stories as they lie, one after another, and gives each its address, and its date if it has none, once and for
 * all. A file that gives no story comes as the reason why.
 */
export async function* readArticles(
  content: string,
  articles: readonly string[],
  options: ReadArticlesOptions,
): AsyncGenerator<ReadStory> {
  const { title, url, timeZone } = options.settings
  const source = { name: title, ...(url !== undefined && { url }) }
  for (const file of articles) {
    const context = { name: `articles/${file}`, source, rights: 'full' as const, timeZone }
    const { drafts, rejections, warnings } = await readSourceFile(join(content, 'articles', file), context)
    for (const { reason } of rejections) yield { source: 'articles', item: file, reason }
    for (const [n, draft] of drafts.entries()) {
      const key = n === 0 ? file : `${file}#${n + 1}`
      const read = await readDraft(draft, key, options)
      if ('story' in read)
        read.warnings.push(...(n === 0 ? warnings.map(({ text }): Told => ({ kind: 'detail', text })) : []))
      yield drafts.length === 1 && 'story' in read ? { ...read, file: context.name } : read
    }
  }
}

async function readDraft(draft: Draft, file: string, options: ReadArticlesOptions): Promise<ReadStory> {
  const { settings, now, pictures, register } = options
  const undated = draft.publishedAt === undefined
  const date = draft.publishedAt ?? register.dateOf(file) ?? toInstant(now)
  const context = { ...settings, now: toInstant(now), knownPath: register.pathOf(file), measure: newMeasure(pictures) }
  const result = await toStory({ ...draft, publishedAt: date }, context)
  if ('rejection' in result) return { source: 'articles', item: file, reason: result.rejection }
  const path = register.assign(file, result.story.path, undated ? date : undefined)
  const warnings: Told[] = undated
    ? [{ kind: 'undated', text: `it has no date; given ${date}, when it was first printed` }]
    : []
  return {
    source: 'articles',
    item: file,
    story: { ...result.story, path },
    warnings: [...warnings, ...result.warnings],
  }
}
