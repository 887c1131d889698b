import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from './write-whole.ts'

/**
 * A drawing as PNG, drawn only where a former build has not: they cost a tenth of a second each and hardly ever change.
 * `key` says all that it is drawn from, `kind` the folder that its like are kept in.
 */
export async function keepDrawing(kind: 'cards' | 'icons', key: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const name = createHash('sha256').update(key).digest('hex').slice(0, 16)
  const kept = join('node_modules/.cache', kind, `${name}.png`)
  if (existsSync(kept)) return readFileSync(kept)
  const bytes = await draw()
  writeWhole(kept, bytes, `${kept}.${process.pid}`)
  return bytes
}
