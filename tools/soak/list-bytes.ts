import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/**
 * What lies in a folder: a hash of each file's bytes, by the file's name with `/`. Names with a dot in front too, but for
 * `.cache/`: what lies there can be worked out again, and tells when and where files were written.
 */
export type Bytes = ReadonlyMap<string, string>

export function listBytes(folder: string): Bytes {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
  const files = entries.map(({ parentPath, name }) => join(parentPath, name)).sort()
  const named = files.map((file) => [relative(folder, file).split(sep).join('/'), file] as const)
  return new Map(
    named.filter(([name]) => !/(?:^|\/)\.cache\//.test(name)).map(([name, file]) => [name, hashOf(file)] as const),
  )
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
