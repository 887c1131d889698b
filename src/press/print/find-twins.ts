import type { Headline } from '#edition/headline.ts'
import { compareHeadlines } from './compare-headlines.ts'

export interface Twin {
  language: string
  path: string
}

/** A story as far as its twins go; `twin` is the path or slug that its author named. */
export interface Twinned extends Pick<Headline, 'path' | 'publishedAt' | 'language'> {
  twin?: string | undefined
}

/**
 * The same story in other languages, by path, in both directions: if the Russian names the English and the Kazakh names
 * the Russian, all three have the other two. `missing` are those whose twin is not in the edition.
 */
export function findTwins<T extends Twinned>(stories: readonly T[]): { twins: Map<string, Twin[]>; missing: T[] } {
  const byName = new Map<string, Twinned[]>()
  const naming = stories.some(({ twin }) => twin !== undefined)
  for (const story of naming ? stories : []) {
    for (const name of [story.path, slugOf(story.path)]) {
      const named = byName.get(name)
      if (named) named.push(story)
      else byName.set(name, [story])
    }
  }
  const groups = new Map<Twinned, Set<Twinned>>()
  const missing: T[] = []
  for (const story of stories) {
    if (story.twin === undefined) continue
    const found = nearest(story, byName.get(toName(story.twin)) ?? [])
    if (found) join(groups, story, found)
    else missing.push(story)
  }
  return { twins: new Map([...groups].map(([own, group]) => [own.path, toTwins(own, group)])), missing }
}

/** What is told of a story whose twin is missing. */
export function toMissingText({ twin = '' }: Twinned): string {
  return `its twin "${twin}" is not in this edition`
}

function toName(twin: string): string {
  const path = URL.canParse(twin) ? new URL(twin).pathname : twin
  return path.replace(/^\/+|\/+$/g, '').replace(/\.md$/, '')
}

function slugOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Of several stories of one slug, the one in another language that was published nearest in time. */
function nearest(own: Twinned, named: readonly Twinned[]): Twinned | undefined {
  const distance = (other: Twinned) => Math.abs(Date.parse(other.publishedAt) - Date.parse(own.publishedAt))
  return named
    .filter((other) => other !== own && other.language !== own.language)
    .sort((a, b) => distance(a) - distance(b) || compareHeadlines(a, b))[0]
}

function join(groups: Map<Twinned, Set<Twinned>>, a: Twinned, b: Twinned): void {
  const joined = new Set([a, b, ...(groups.get(a) ?? []), ...(groups.get(b) ?? [])])
  for (const member of joined) groups.set(member, joined)
}

function toTwins(own: Twinned, group: ReadonlySet<Twinned>): Twin[] {
  return [...group]
    .filter((other) => other.language !== own.language)
    .map(({ language, path }) => ({ language, path }))
    .sort((a, b) => (`${a.language} ${a.path}` < `${b.language} ${b.path}` ? -1 : 1))
}
