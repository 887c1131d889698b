import type { About } from '#edition/about.ts'
import type { Headline } from '#edition/headline.ts'
import type { Scope } from '#edition/edition.ts'
import { files } from '#edition/files.ts'
import type { Redirects } from '#edition/redirects.ts'
import type { Quote, RateHistory } from '#edition/quote.ts'
import type { Progress } from '../progress.ts'
import type { Tombstone } from '../archive/tombstones.ts'
import type { Settings } from '../settings.ts'
import { cutPages } from './cut-pages.ts'
import type { Twin } from './find-twins.ts'
import type { Gathered } from './gather-stories.ts'
import type { Output } from './open-output.ts'
import type { Spool } from './open-spool.ts'
import { relate } from './relate.ts'
import { sortScopes } from './sort-scopes.ts'
import { toAlsoIn } from './to-also-in.ts'
import { toEdition } from './to-edition.ts'
import { toFileText } from './to-file-text.ts'

/** Everything that an edition is made of. */
export interface EditionContent extends Gathered {
  settings: Settings
  spool: Spool
  twins: ReadonlyMap<string, readonly Twin[]>
  /** By path, all tellings of its event, the first one first. */
  tellings: ReadonlyMap<string, readonly Headline[]>
  redirects: Redirects
  removed: readonly Tombstone[]
  about: About
  quotes: readonly Quote[]
  histories: readonly RateHistory[]
}

/**
 * Writes an edition, each file parsed as the reader parses it; the index last, so that readers have the edition before or
 * this one, whole. Returns how many articles and how many files were new or changed.
 */
export function writeEdition(
  content: EditionContent,
  output: Output,
  progress: Progress,
): { articles: number; files: number } {
  for (const [file, from] of content.pictures) output.copy(file, from)
  const { headlines, cards } = toAlsoIn(
    content.entries.map(({ headline }) => headline),
    content.tellings,
  )
  const articles = writeArticles(content, headlines, output, progress)
  output.write(files.about, toFileText('about', content.about))
  output.write(files.redirects, toFileText('redirects', content.redirects))
  writeRemovals(content.removed, output)
  for (const history of content.histories) output.write(files.rates(history.currency), toFileText('rates', history))
  output.write(files.quotes, toFileText('quotes', { quotes: content.quotes }))
  const scopes = writePages(cards, output)
  return { articles, files: output.finish(toFileText('edition', toEdition(content.settings, headlines, scopes))) }
}

function writeArticles(
  { entries, twins, tellings, spool }: EditionContent,
  headlines: readonly Headline[],
  output: Output,
  progress: Progress,
): number {
  const relations = relate(headlines, sameStories(twins, tellings))
  let written = 0
  progress.start('Writing articles', entries.length)
  for (const [n, { rest }] of entries.entries()) {
    const headline = headlines[n]
    if (headline === undefined) continue
    const article = {
      ...headline,
      ...toRest(spool.get(rest)),
      related: (relations[n] ?? []).map((index) => entries[index]?.headline),
      twins: twins.get(headline.path),
    }
    if (output.write(files.article(headline.path), toFileText('article', article))) written += 1
    progress.step(n + 1)
  }
  progress.end()
  return written
}

/** By path, what is not related to a story because it is the same one: in another language, or told by another source. */
function sameStories(
  twins: EditionContent['twins'],
  tellings: EditionContent['tellings'],
): Map<string, readonly { path: string }[]> {
  const same = new Map<string, readonly { path: string }[]>(twins)
  for (const [path, group] of tellings) same.set(path, [...(same.get(path) ?? []), ...group])
  return same
}

/** Each also lies in the place of its article, where the reader looks for it. */
function writeRemovals(removed: readonly Tombstone[], output: Output): void {
  for (const { path, reason, at } of removed)
    output.write(files.article(path), toFileText('articleOrRemoved', { removed: true, reason, at }))
  output.write(
    files.removals,
    toFileText('removals', Object.fromEntries(removed.map(({ path, ...told }) => [path, told]))),
  )
}

function toRest(text: string): object {
  const rest: unknown = JSON.parse(text)
  return typeof rest === 'object' && rest !== null ? rest : {}
}

function writePages(headlines: readonly Headline[], output: Output): Record<string, Scope> {
  const scopes: Record<string, Scope> = {}
  for (const [scope, own] of sortScopes(headlines)) {
    const { count, head, pages } = cutPages(own)
    for (const { name, text } of pages) output.write(files.headlines(scope, name), text)
    scopes[scope] = { count, head }
  }
  return scopes
}
