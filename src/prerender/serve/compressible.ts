import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The endings of a file's two compressed forms, as servers look for them. */
export const forms = ['.br', '.gz'] as const

/** What a server can send compressed; pictures are already. */
export function isCompressible(file: string): boolean {
  return /\.(html|js|css|json|xml|svg|txt|webmanifest)$/.test(file)
}

/** Every file below a folder, as its path from there, one folder's names in memory at a time. */
export function* listBelow(folder: string, below = ''): Generator<string> {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) yield* listBelow(folder, path)
    else if (entry.isFile()) yield path
  }
}
