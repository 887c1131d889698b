import { readFileSync } from 'node:fs'
import { isContentNamed } from '#prerender/serve/headers.ts'
import { loadInventory, saveInventory } from './inventory.ts'
import { listSite, type KnownHashes, type SiteFile } from './list-site.ts'
import type { Store } from './open-store.ts'
import { stageOf, stages } from './stage-of.ts'
import { toHeaders } from './to-headers.ts'

export interface PublishOptions {
  /** A built site. */
  dist: string
  store: Store
  /** `br` or `gzip`: files are stored in that form, where the site has it. */
  encoding?: string | undefined
  /** Puts up every file, whatever lies in the store. */
  anew?: boolean
  now: Date
  known: KnownHashes
  /** Is told, before anything is put up, the addresses from the site's root that caches may hold an older content of. */
  announce?: (addresses: readonly string[]) => void
  /** Is told how many files of a stage are to be put up. */
  progress?: (stage: string, count: number) => void
}

export interface Published {
  put: number
  bytes: number
  kept: number
  dropped: number
  hashes: KnownHashes
}

/** Open tabs, and caches that were asked just now, may lead to what is gone for so long, in ms. */
const grace = 24 * 60 * 60 * 1000
/** Requests at a time. */
const atOnce = 24
/** After so many files the store is told what it holds: an interrupted publish does not begin at the beginning. */
const often = 2000

/**
 * Makes the files in a store those of a built site. Each stage is there before the next begins, so that at every moment all
 * that a file leads to is there, too: a publish that is interrupted leaves a whole site, and the next completes it.
 */
export async function publishSite(options: PublishOptions): Promise<Published> {
  const { dist, store, encoding, anew = false, now, known, announce, progress } = options
  const { files, hashes } = listSite(dist, encoding, known)
  const inventory = await loadInventory(store)
  const due = files.filter(({ file, hash }) => anew || inventory.files[file] !== hash)
  const present = new Set(files.map(({ file }) => file))
  for (const file of Object.keys(inventory.files)) if (!present.has(file)) inventory.gone[file] ??= now.toISOString()
  for (const file of present) Reflect.deleteProperty(inventory.gone, file)
  const expired = Object.keys(inventory.gone).filter(
    (file) => now.getTime() - Date.parse(inventory.gone[file] ?? '') >= grace,
  )
  const isChanged = due.length > 0 || expired.length > 0 || Object.values(inventory.gone).includes(now.toISOString())

  announce?.([...due.map(({ file }) => file), ...expired].filter((file) => !isContentNamed(file)).map(toAddress))
  const isNew = new Set(due.filter(({ file }) => !(file in inventory.files)))
  // Of what is about to be written over nobody knows what it is, until it is there.
  for (const { file } of due) Reflect.deleteProperty(inventory.files, file)
  if (isChanged) await saveInventory(store, inventory)
  let bytes = 0
  const putAll = async (own: readonly SiteFile[]) => {
    for (let from = 0; from < own.length; from += often) {
      await inParallel(own.slice(from, from + often), async (one) => {
        const sent = await put(store, one)
        bytes += sent
        inventory.files[one.file] = one.hash
      })
      if (from + often < own.length) await saveInventory(store, inventory)
    }
  }
  for (const [stage, name] of stages.entries()) {
    const own = due.filter(({ file }) => stageOf(file) === stage)
    if (own.length > 0) progress?.(name, own.length)
    // What is new leads to what is there; what is there may now lead to what is new.
    for (const part of [own.filter((one) => isNew.has(one)), own.filter((one) => !isNew.has(one))]) await putAll(part)
  }
  await inParallel(expired, async (file) => {
    await store.drop(file)
    Reflect.deleteProperty(inventory.files, file)
    Reflect.deleteProperty(inventory.gone, file)
  })
  if (isChanged) await saveInventory(store, inventory)
  return { put: due.length, bytes, kept: files.length - due.length, dropped: expired.length, hashes }
}

async function put(store: Store, { file, at, encoding }: SiteFile): Promise<number> {
  const bytes = new Uint8Array(readFileSync(at))
  await store.put(file, bytes, { ...toHeaders(file, encoding) })
  return bytes.length
}

/** A page's address is its folder's. */
function toAddress(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`
}

/** Ends with the first that fails, when those that were begun have ended. */
async function inParallel<T>(items: readonly T[], run: (item: T) => Promise<void>): Promise<void> {
  const left = items.values()
  const work = async () => {
    for (const item of left) await run(item)
  }
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, work))
  for (const one of ended) if (one.status === 'rejected') throw one.reason
}
