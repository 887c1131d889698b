import { storeName, type Cap, type Store } from './stores.ts'

/** Since when an answer is kept, in milliseconds, and its size in bytes: two headers of our own. */
const sinceHeader = 'x-kept-since'
const sizeHeader = 'x-kept-size'
/** Of the bytes as they were sent, which these no longer are. */
const ofTheWire = ['content-encoding', 'content-length', 'vary', 'transfer-encoding']

export interface KeptFile {
  url: string
  since: number
  size: number
}

/** An answer as it is kept: with its headers (its page's policy among them), and not as one that was led elsewhere. */
async function toKept(answer: Response, now: number): Promise<Response> {
  const body = await answer.blob()
  const headers = new Headers(answer.headers)
  for (const name of ofTheWire) headers.delete(name)
  headers.set(sinceHeader, String(now))
  headers.set(sizeHeader, String(body.size))
  return new Response(body, { headers })
}

/** Whether an answer is one that was kept, and not the network's. */
export function isKept(answer: Response): boolean {
  return answer.headers.has(sinceHeader)
}

export function sizeOf(answer: Response): number {
  return Number(answer.headers.get(sizeHeader) ?? 0)
}

/** Keeps an answer, unless it tells of a failure. Returns its size in bytes; rejects where nothing more can be kept. */
export async function keep(base: string, store: Store, url: string, answer: Response, now: number): Promise<number> {
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  const kept = await toKept(answer, now)
  const size = sizeOf(kept)
  await (await caches.open(storeName(base, store))).put(url, kept)
  return size
}

/** A kept answer, from the first of the stores that has it. */
export async function findKept(base: string, among: readonly Store[], url: string): Promise<Response | undefined> {
  for (const store of among) {
    const found = await caches.match(url, { cacheName: storeName(base, store) })
    if (found) return found
  }
  return undefined
}

export async function listKept(base: string, store: Store): Promise<KeptFile[]> {
  const name = storeName(base, store)
  // Asking for a cache by name would make it.
  if (!(await caches.has(name))) return []
  const cache = await caches.open(name)
  const files = await Promise.all(
    (await cache.keys()).map(async ({ url }) => {
      const answer = await cache.match(url)
      return answer ? [{ url, since: Number(answer.headers.get(sinceHeader) ?? 0), size: sizeOf(answer) }] : []
    }),
  )
  return files.flat()
}

/** What has to go for a store to hold no more than it may: the oldest. */
export function findTooMuch(files: readonly KeptFile[], { most, bytes }: Cap): KeptFile[] {
  let sum = 0
  return [...files]
    .sort((one, other) => other.since - one.since)
    .filter(({ size }, place) => {
      sum += size
      return place >= most || sum > bytes
    })
}

export async function trim(base: string, store: Store, cap: Cap): Promise<void> {
  await drop(
    base,
    store,
    findTooMuch(await listKept(base, store), cap).map(({ url }) => url),
  )
}

/** Deletes what a store need not hold any more; `isUnwanted` is asked by address, with its host. */
export async function dropWhere(base: string, store: Store, isUnwanted: (url: string) => boolean): Promise<void> {
  const kept = await listKept(base, store)
  await drop(
    base,
    store,
    kept.map(({ url }) => url).filter((url) => isUnwanted(url)),
  )
}

export async function drop(base: string, store: Store, urls: readonly string[]): Promise<void> {
  if (urls.length === 0) return
  const cache = await caches.open(storeName(base, store))
  await Promise.all(urls.map((url) => cache.delete(url)))
}
