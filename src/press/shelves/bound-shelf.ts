/** How often a name is spelled in one way. */
export type Spelling = [name: string, count: number]

/** What is known of a topic or an author by stories that are bound. */
export interface BoundShelf {
  /** In the order in which they were first met. */
  spellings: readonly Spelling[]
  /** Names of the pages that no newer story can touch any more, the oldest first. */
  pages: readonly string[]
  /** The stories after those, as places among all bound ones. */
  rest: readonly number[]
}

/** What was printed of a shelf with stories that are loose. */
export interface LooseShelf {
  /** Tells the loose stories on it, and what is printed of each. */
  made: string
  /** Names of its pages after the bound ones, without the head. */
  pages: readonly string[]
}

export const emptyShelf: BoundShelf = { spellings: [], pages: [], rest: [] }

export function countSpellings(known: readonly Spelling[], names: readonly string[]): Spelling[] {
  const counts = new Map(known)
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
}

/** The spelling that most stories have; of equals that of the oldest story. */
export function commonest(spellings: readonly Spelling[]): string {
  let best: Spelling = ['', 0]
  for (const spelling of spellings) if (spelling[1] > best[1]) best = spelling
  return best[0]
}
