import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isCompressible, listBelow } from '#prerender/serve/compressible.ts'
import { toHeaders } from './to-headers.ts'

/** A site's file, as it is to be stored. */
export interface SiteFile {
  /** Its place in the site: `kazakhstan/index.html`. */
  file: string
  /** The file on the disk: itself, or its compressed form. */
  at: string
  encoding?: string
  /** Of its bytes and its headers. */
  hash: string
}

/** The endings of compressed forms, by the name that HTTP has for them. */
export const encodings: Readonly<Record<string, string>> = { br: '.br', gzip: '.gz' }

/** By file, what its hash was and the stamp it had then, so that it need not be read again. */
export type KnownHashes = Record<string, readonly [stamp: string, hash: string]>

/** What servers are told, which are not there, and compressed forms, which are stored in their files' places. */
const unlisted = /^[._]|\/\.|\.(br|gz|tmp)$/

/** All files of a built site that a store gets; with an encoding, compressed where the site has that form. */
export function listSite(
  dist: string,
  encoding: string | undefined,
  known: KnownHashes,
): { files: SiteFile[]; hashes: KnownHashes } {
  const hashes: KnownHashes = {}
  const files = [...listBelow(dist)]
    .filter((file) => !unlisted.test(file))
    .map((file): SiteFile => {
      const form = encoding === undefined || !isCompressible(file) ? '' : (encodings[encoding] ?? '')
      const isCompressed = form !== '' && existsSync(join(dist, file + form))
      const at = join(dist, isCompressed ? file + form : file)
      const { mtimeMs, size } = statSync(at)
      const own = isCompressed ? encoding : undefined
      const stamp = `${mtimeMs} ${size} ${own ?? ''}`
      const before = known[file]
      const hash = before?.[0] === stamp ? before[1] : hashOf(at, JSON.stringify(toHeaders(file, own)))
      hashes[file] = [stamp, hash]
      return { file, at, hash, ...(own !== undefined && { encoding: own }) }
    })
  return { files, hashes }
}

function hashOf(at: string, headers: string): string {
  return createHash('sha256').update(headers).update(readFileSync(at)).digest('base64url').slice(0, 16)
}
