import { dropWhere, findKept, keep } from './kept.ts'
import { shellFile } from './messages.ts'
import { base, code, entry } from './site.ts'
import { isOutdated } from './stores.ts'

/** Where the addresses of a version's code are noted: no file of the site. */
const list = `${base}assets/.kept`

/**
 * Keeps the code of this version and the page that draws any address. Fails, to be tried again another day, where a deploy is
 * under way and that page still goes with other code.
 */
export async function install(): Promise<void> {
  const now = Date.now()
  const shell = await fetch(base + shellFile, { cache: 'no-cache' })
  if (!(await shell.clone().text()).includes(entry)) throw new Error(`${shellFile} goes with another version`)
  // What the page has loaded comes from the browser's own cache.
  await Promise.all(
    code.map(async (url) => (await findKept(base, ['code'], url)) ?? keep(base, 'code', url, await fetch(url), now)),
  )
  await keep(base, 'code', base + shellFile, shell, now)
}

/**
 * Deletes what no version needs any more. The code of the version before stays: tabs that run it may still ask for parts of
 * it. Pages go, because they name the code that they were made with: they are drawn from what they show.
 */
export async function putInOrder(): Promise<void> {
  for (const name of await caches.keys()) if (isOutdated(name, base)) await caches.delete(name)
  const { now: former = [] } = await readList()
  const needed = new Set([...code, ...former, list, base + shellFile])
  await dropWhere(base, 'code', (url) => !needed.has(new URL(url).pathname))
  await dropWhere(base, 'visited', (url) => !new URL(url).pathname.startsWith(`${base}data/`))
  await keep(base, 'code', list, new Response(JSON.stringify({ now: code })), Date.now())
}

async function readList(): Promise<{ now?: readonly string[] }> {
  const found = await findKept(base, ['code'], list)
  return found ? ((await found.json()) as { now?: readonly string[] }) : {}
}
