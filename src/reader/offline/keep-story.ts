import { files } from '#edition/files.ts'
import type { FileContent } from '#edition/parse-file.ts'
import { drop, keep, trim } from '#offline/kept.ts'
import { caps } from '#offline/stores.ts'
import { toFileUrl } from '../site-url.ts'
import { register } from './register.ts'

const base = import.meta.env.BASE_URL
const urlOf = (path: string) => toFileUrl(files.article(path))

/** Keeps a story that was read, from what the page was drawn from: nothing is loaded. Where it can't be kept nothing is said. */
export async function keepRead(path: string, story: FileContent<'articleOrRemoved'>): Promise<void> {
  const answer = new Response(JSON.stringify(story), { headers: { 'content-type': 'application/json' } })
  try {
    if ('removed' in story) await forget(path)
    else {
      await keep(base, 'read', urlOf(path), answer, Date.now())
      await trim(base, 'read', caps.read)
    }
  } catch {
    // Storage is full or blocked.
  }
}

/** A story that was taken down does not stay here either. */
async function forget(path: string): Promise<void> {
  for (const store of ['read', 'latest', 'saved'] as const) await drop(base, store, [urlOf(path)])
}

/**
 * Keeps a story (`2025/12/some-slug`) for reading without a connection until `dropOffline`, also where data are saved: the
 * reader asked for it. Returns whether it is kept.
 */
export async function keepOffline(path: string): Promise<boolean> {
  if (!('caches' in window)) return false
  try {
    await keep(base, 'saved', urlOf(path), await fetch(urlOf(path)), Date.now())
    await register()
    return true
  } catch {
    return false
  }
}

export async function dropOffline(path: string): Promise<void> {
  if ('caches' in window) await drop(base, 'saved', [urlOf(path)]).catch(() => undefined)
}
