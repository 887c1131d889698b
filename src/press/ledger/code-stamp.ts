import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Tells one version of the press from another: what one has worked out is not taken over by the next. Of the files that
 * this one runs from, the sources or the bundle of them.
 */
export function codeStamp(): string {
  const folder = import.meta.filename.endsWith('.ts') ? join(import.meta.dirname, '../..') : import.meta.dirname
  const hash = createHash('sha256')
  for (const file of readdirSync(folder, { recursive: true }).map(String).sort()) {
    if (!/\.[jt]s$/.test(file) || /^(?:reader|prerender)/.test(file)) continue
    const { mtimeMs, size } = statSync(join(folder, file))
    hash.update(`${file} ${mtimeMs} ${size}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}
