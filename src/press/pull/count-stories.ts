import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { listArchive } from '../archive/list-archive.ts'
import { storyFile } from '../archive/story-file.ts'

const ownedSchema = v.object({ source: v.object({ name: v.string() }) })

/** How many stories of the archive are of each source, by its name. Files that cannot be read count for none. */
export function countStories(archive: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const path of listArchive(archive)) {
    const name = readOwner(storyFile(archive, path))
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

function readOwner(file: string): string | undefined {
  try {
    return v.parse(ownedSchema, JSON.parse(readFileSync(file, 'utf8'))).source.name
  } catch {
    return undefined
  }
}
