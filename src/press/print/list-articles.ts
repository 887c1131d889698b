import { readdirSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from '../archive/error-code.ts'
import { kindOfEntry, leadsNowhere } from '../archive/kind-of.ts'
import { toOpenFault } from '../archive/to-open-fault.ts'
import type { LeftOut } from '../report.ts'

/** What lies in `content/articles/`. */
export interface Articles {
  /** The stories written here, as paths below it, in order. */
  files: string[]
  /** The folders that cannot be opened and the links that lead nowhere, each told by its path below it. */
  closed: LeftOut[]
}

/** Finds the stories written here, and links to some; hidden files are passed over, and links to folders. */
export function listArticles(content: string): Articles {
  const found: Articles = { files: [], closed: [] }
  const walk = (below: string) => {
    for (const entry of readFolder(join(content, 'articles'), below, found.closed)) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.name.startsWith('.')) continue
      if (entry.isDirectory()) walk(path)
      else if (/\.(?:md|markdown)$/i.test(entry.name)) {
        const kind = kindOfEntry(entry, join(content, 'articles', path))
        if (kind === 'file') found.files.push(path)
        if (kind === undefined) found.closed.push({ source: 'articles', item: path, reason: `it ${leadsNowhere}` })
      }
    }
  }
  walk('')
  found.files.sort()
  return found
}

function readFolder(root: string, below: string, closed: LeftOut[]): Dirent[] {
  try {
    return readdirSync(join(root, below), { withFileTypes: true })
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    const fault = toOpenFault(error)
    if (fault === undefined) throw error
    closed.push({ source: 'articles', item: below || 'the whole folder', reason: `it ${fault}` })
    return []
  }
}
