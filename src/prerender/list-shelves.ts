import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { files } from '#edition/files.ts'
import { shelfKinds, type ShelfName } from '#edition/shelf.ts'

/** The topics and authors of an edition, in order: one for each file of theirs. */
export function listShelves(data: string): ShelfName[] {
  return shelfKinds.flatMap((kind) => {
    const names = namesIn(join(data, files.shelves(kind))).filter((name) => /^[a-z0-9-]+\.json$/.test(name))
    return names.sort().map((name) => ({ kind, slug: name.slice(0, -'.json'.length) }))
  })
}

/** An edition without any topic has no folder of them. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
