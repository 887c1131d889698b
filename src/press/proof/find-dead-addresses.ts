import { findRedirects, toContestedText, type Addressed } from '../print/find-redirects.ts'
import type { Finding } from './finding.ts'
import { toStoryLink } from './find-site-links.ts'

/** A story as far as its own addresses and the links in it go. */
export interface Linked extends Addressed {
  source: string
  item: string
  /** As `findSiteLinks` gives them. */
  links: readonly string[]
  /** Where it first stood. */
  original: string | undefined
}

/** The addresses of a content folder. */
export interface Addresses {
  /** Oldest first: of several that claim an address it is the first one's. */
  stories: readonly Linked[]
  /** Those that were taken down: their addresses say so. */
  removed: readonly Addressed[]
  /** Paths of stories that wait for their date. */
  held: ReadonlySet<string>
  /** All paths that were ever given to files of `content/articles/`. */
  given: ReadonlySet<string>
  /** The site's own address. */
  site: string | undefined
}

/**
 * Addresses at which readers would find nothing: links to stories that are not there, old addresses that two stories
 * claim, places of stories whose file is gone.
 */
export function findDeadAddresses({ stories, removed, held, given, site }: Addresses): Finding[] {
  const gone = removed.map((one): Addressed & { source?: string; item?: string } => one)
  const { redirects, contested } = findRedirects<Addressed & { source?: string; item?: string }>([...stories, ...gone])
  const alive = new Set(stories.map(({ path }) => path))
  const dead = new Set(removed.map(({ path }) => path))
  const leads = new Map(Object.entries(redirects).map(([address, path]) => [address.replace(/\/$/, ''), path]))
  const whyDead = (link: string): string | undefined => {
    const path = leads.get(link) ?? link.slice(1)
    if (alive.has(path)) return undefined
    if (dead.has(path)) return 'which was taken down'
    return held.has(path) ? 'which is held until its date' : 'where there is no story'
  }
  return [
    ...contested.map((claim): Finding => {
      const { source = 'archive', item = claim.story.path } = claim.story
      return { kind: 'redirect', source, item, text: toContestedText(claim) }
    }),
    ...[...given]
      .filter((path) => !alive.has(path) && !dead.has(path) && !held.has(path))
      .map((path): Finding => {
        const text = 'is the address of a story whose file is gone or left out: who follows a link to it finds nothing'
        return { kind: 'redirect', source: 'articles', item: path, text }
      }),
    ...[...stories].reverse().flatMap((story) => findDeadLinks(story, whyDead, site)),
  ]
}

function findDeadLinks(
  { source, item, path, links, original = '' }: Linked,
  whyDead: (link: string) => string | undefined,
  site: string | undefined,
): Finding[] {
  const own = toStoryLink(original, site)
  const told = [
    ...links.map((link) => ({ link, text: 'it links to' })),
    ...(own === undefined || own === `/${path}` ? [] : [{ link: own, text: 'it says that it first stood at' }]),
  ]
  return told.flatMap(({ link, text }): Finding[] => {
    const why = whyDead(link)
    return why === undefined ? [] : [{ kind: 'link', source, item, text: `${text} ${link}, ${why}` }]
  })
}
