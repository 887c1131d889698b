import { listArchive } from '../archive/list-archive.ts'
import { readStory } from '../archive/story-file.ts'
import type { ReadStory } from './gather-stories.ts'

/** The stories of the archive, in the order of their addresses, each read when it is asked for. */
export function* readArchive(archive: string, paths: Iterable<string> = listArchive(archive)): Generator<ReadStory> {
  for (const path of paths) {
    const read = readStory(archive, path)
    if ('reason' in read) yield { source: 'archive', item: `${path}.json`, reason: read.reason }
    else
      yield {
        source: read.story.source.name,
        item: path,
        file: `archive/${path}.json`,
        story: read.story,
        warnings: [],
      }
  }
}
