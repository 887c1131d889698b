import type { Wanted } from './wanted.ts'

/** Stories that have a word, as the index tells them: in their title, else in their summary, else in their body; packed. */
export type Found = readonly [title: string, lead: string, body: string]

/** The sorted terms of a run of stories, in parts that are loaded when they are needed. */
export interface Terms {
  /** The first term of each part. */
  starts: readonly string[]
  load: (part: number) => Promise<readonly string[]>
}

/** So many parts hold all that begins alike, unless it is told together. */
const partsAtMost = 3

/** What a word is found in: as it is, and in longer words. */
export async function findTerms({ starts, load }: Terms, { term, open }: Wanted): Promise<[Found[], Found[]]> {
  if (starts.length === 0) return [[], []]
  const first = partOf(starts, term)
  const together = partOf(starts, `${term}*`)
  const last = open ? partOf(starts, `${term}\uffff`) : first
  const all = last - first < partsAtMost
  const parts = all ? Array.from({ length: last - first + 1 }, (_, n) => first + n) : [...new Set([first, together])]
  const texts = (await Promise.all(parts.map(load))).flat()
  const exact = texts.filter((text) => text.startsWith(`${term} `)).map(toFound)
  if (!open) return [exact, []]
  const told = texts.filter((text) => text.startsWith(`${term}* `))
  const longer = texts.filter((text) => text.startsWith(term) && text.charAt(term.length) !== ' ' && !isTogether(text))
  return [exact, (told.length > 0 ? told : longer).map(toFound)]
}

function isTogether(text: string): boolean {
  return text.charAt(text.indexOf(' ') - 1) === '*'
}

/** The last part that begins at a term or before it. */
function partOf(starts: readonly string[], term: string): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? '') <= term) low = middle
    else high = middle - 1
  }
  return low
}

function toFound(text: string): Found {
  const [, title = '', lead = '', body = ''] = text.split(' ')
  return [title, lead, body]
}
