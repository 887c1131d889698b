import { readFileSync } from 'node:fs'
import { decodeBytes } from '#press/intake/decode-bytes.ts'
import { readOpml } from '#press/pull/read-opml.ts'
import { findAttribute } from './count-items.ts'
import { toVerdict, type Verdict } from './verdict.ts'

/** Reads a list of feeds: each address in it must be a source or a rejection. */
export function judgeOpml(path: string): Verdict {
  const { text } = decodeBytes(readFileSync(path))
  const { found, rejections } = readOpml(text)
  const written = findAttribute(text, /^xmlurl$/i).filter((address) => address.trim() !== '')
  const listed = new Set(written.map((address) => (URL.canParse(address) ? new URL(address).href : address)))
  const read = found.length + rejections.length
  const isShort = read < listed.size
  return toVerdict(read, isShort ? [`lists ${listed.size} feeds, of which ${read} were read`] : [])
}
