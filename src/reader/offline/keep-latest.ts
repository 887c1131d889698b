import type { Edition } from '#edition/edition.ts'
import { files } from '#edition/files.ts'
import type { Headline } from '#edition/headline.ts'
import { parseFile } from '#edition/parse-file.ts'
import { dropWhere, findKept, isKept, keep, listKept, sizeOf } from '#offline/kept.ts'
import { readFilter } from '../countries/addresses.ts'
import { toFileUrl, toWholeFileUrl } from '../site-url.ts'

/** What is kept without having been asked for, code included: bytes as they lie in the browser, of which fewer are sent. */
export const budget = 1_000_000
/** How many of the newest stories. */
export const newest = 30
/** How many of them are on their way together: each alone waits a round trip, which on a poor line is longer than its bytes take. */
const atOnce = 4

const base = import.meta.env.BASE_URL

/**
 * Keeps the newest edition: heads of lists, rates, the newest stories as far as the budget goes. What is kept already is not
 * loaded again. The edition is put after the heads that it names, so that whatever is kept is whole, also if the page is left
 * on the way. Rejects where the network or the storage fails: what is kept then stays.
 */
export async function keepLatest(): Promise<void> {
  const asked = await ask(files.edition, 'no-cache')
  const text = await asked.clone().text()
  const edition = parseFile('edition', JSON.parse(text))
  const wanted = new Set<string>([files.edition, files.quotes])
  let spent = (await listKept(base, 'code')).reduce((sum, { size }) => sum + size, 0)
  const bring = async (file: string) => {
    wanted.add(file)
    const kept = await findKept(base, ['latest'], toFileUrl(file))
    spent += kept ? sizeOf(kept) : await keep(base, 'latest', toFileUrl(file), await ask(file), Date.now())
  }

  for (const file of headFiles(edition)) await bring(file)
  const stories = await listNewest(edition, bring)
  await keep(base, 'latest', toFileUrl(files.quotes), await ask(files.quotes, 'no-cache'), Date.now())
  const former = await findKept(base, ['latest'], toFileUrl(files.edition))
  await keep(base, 'latest', toFileUrl(files.edition), asked, Date.now())
  if (former && (await former.text()) !== text) await dropLists()

  const bringStory = async (story: Headline) => {
    const file = files.article(story.path)
    const kept = await findKept(base, ['saved', 'read', 'latest'], toFileUrl(file))
    const size =
      kept && (await isOf(story, kept))
        ? sizeOf(kept)
        : await keep(base, 'latest', toFileUrl(file), await ask(file, 'no-cache'), Date.now())
    spent += size
    if (spent <= budget) wanted.add(file)
  }
  for (let first = 0; first < stories.length && spent < budget; first += atOnce)
    await Promise.all(stories.slice(first, first + atOnce).map(bringStory))
  const urls = new Set([...wanted].map(toWholeFileUrl))
  await dropWhere(base, 'latest', (url) => !urls.has(url))
}

function headFiles({ scopes }: Edition): string[] {
  return Object.entries(scopes).flatMap(([scope, { count, head }]) => (count > 0 ? [files.headlines(scope, head)] : []))
}

/** The newest headlines: those of the head and, where it has too few, of the page below. */
async function listNewest({ scopes }: Edition, bring: (file: string) => Promise<void>): Promise<Headline[]> {
  const found: Headline[] = []
  let name = scopes.all?.head ?? null
  while (name !== null && found.length < newest) {
    const file = files.headlines('all', name)
    if (found.length > 0) await bring(file)
    const kept = await findKept(base, ['latest'], toFileUrl(file))
    if (!kept) break
    const page = parseFile('headlines', await kept.json())
    found.push(...page.headlines)
    name = page.older
  }
  return found.slice(0, newest)
}

/** Whether a kept story is as its headline tells of it. */
async function isOf({ publishedAt, updatedAt }: Headline, kept: Response): Promise<boolean> {
  const story = (await kept.json().catch(() => ({}))) as Partial<Headline>
  return story.publishedAt === publishedAt && story.updatedAt === updatedAt
}

/**
 * Loads a file when the line has nothing better to do. One that changes has to come from the network: where the worker
 * answers with what is kept, there is nothing new to be had.
 */
async function ask(file: string, cache: RequestCache = 'default'): Promise<Response> {
  const answer = await fetch(toFileUrl(file), { cache, priority: 'low' })
  if (!answer.ok || (cache === 'no-cache' && isKept(answer))) throw new Error(`${file}: not from the network`)
  return answer
}

/** Deletes kept pages that show the edition before: they are drawn from what is kept instead. */
async function dropLists(): Promise<void> {
  await dropWhere(base, 'visited', (url) => {
    const segment = new URL(url).pathname.slice(base.length).replace(/\/$/, '')
    return segment === '' || (!segment.includes('/') && readFilter(segment) !== undefined)
  })
}
