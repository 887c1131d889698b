import { shelfScope, type ShelfMark, type ShelfName } from '#edition/shelf.ts'

/** A story that stands on a shelf: its place among those that were sorted, and how it spells the shelf's name. */
export interface Standing {
  place: number
  name: string
}

/** A shelf with its stories, oldest first. */
export interface Filled extends ShelfName {
  stories: Standing[]
}

/** A story to be put on shelves, by its path. */
export interface Shelvable {
  path: string
  marks: () => readonly ShelfMark[]
}

/**
 * Puts stories on their shelves, by scope. Of the tellings of one event a shelf has the first that belongs there: its card
 * names the others.
 *
 * @param stories oldest first. @param tellings by path, those of its event, the first one first.
 * @param marksOf the shelves of a telling that is not among the stories.
 */
export function sortShelves(
  stories: readonly Shelvable[],
  tellings: ReadonlyMap<string, readonly { path: string }[]>,
  marksOf: (path: string) => readonly ShelfMark[],
): Map<string, Filled> {
  const shelves = new Map<string, Filled>()
  /** Of stories that are told more than once. */
  const told = new Map<string, readonly ShelfMark[]>()
  for (const [place, { path, marks }] of stories.entries()) {
    const own = marks()
    const group = tellings.get(path) ?? []
    const before = group.slice(
      0,
      group.findIndex((other) => other.path === path),
    )
    if (group.length > 0) told.set(path, own)
    const taken = new Set(before.flatMap((other) => (told.get(other.path) ?? marksOf(other.path)).map(shelfScope)))
    for (const { kind, slug, name } of own) {
      const scope = shelfScope({ kind, slug })
      if (taken.has(scope)) continue
      const shelf = shelves.get(scope)
      if (shelf) shelf.stories.push({ place, name })
      else shelves.set(scope, { kind, slug, stories: [{ place, name }] })
    }
  }
  return shelves
}
