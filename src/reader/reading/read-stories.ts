import { recall, remember } from '../remember.ts'

export const readKey = 'read'
/** Beyond that the oldest is forgotten. */
const most = 2_000

/**
 * A story's path as it is kept: 32 bits of it (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/) in 36 digits. Two thousand then take 16 kB; that one of a
 * hundred other stories is taken for one of them happens once in 20,000 readers, and does no harm.
 */
export function toReadMark(path: string): string {
  let hash = 0x811c9dc5
  for (let place = 0; place < path.length; place++) {
    hash = Math.imul(hash ^ path.charCodeAt(place), 0x01000193)
  }
  return (hash >>> 0).toString(36)
}

const known = { text: '', marks: new Set<string>() }

/** The marks of the stories that were read, the oldest first. Kept as `1 f3a9c 91ab02c`, the first being the version. */
export function readMarks(): ReadonlySet<string> {
  const text = recall(readKey) ?? ''
  if (text !== known.text) Object.assign(known, { text, marks: parse(text) })
  return known.marks
}

function parse(text: string): Set<string> {
  const [version, ...marks] = text.slice(0, 10 * most).split(' ')
  return new Set(version === '1' ? marks.filter(isReadMark) : [])
}

export const readMarkPattern = /^[0-9a-z]{1,7}$/

export function isReadMark(text: unknown): text is string {
  return typeof text === 'string' && readMarkPattern.test(text)
}

/** Notes that stories were read. Returns whether that is kept. */
export function noteRead(marks: readonly string[]): boolean {
  const all = new Set([...readMarks(), ...marks])
  return remember(readKey, ['1', ...[...all].slice(-most)].join(' '))
}

export function forgetRead(): void {
  remember(readKey, '1')
}
