import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { countPayloads } from './judge-payload.ts'
import { findExpectation } from './read-expectation.ts'
import type { Part, Task } from './verdict.ts'

/** Everything below the corpora that is to be read, in the order of its name. */
export function findTasks(corpora: string): Task[] {
  const entries = readdirSync(corpora, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const expectations = new Set(files.map(findExpectation))
  return files.sort().flatMap((path): Task[] => {
    const id = relative(corpora, path).split(sep).join('/')
    const part = expectations.has(path) ? undefined : findPart(id)
    if (part === undefined) return []
    const folder = id.split('/', id.startsWith('feeds/') ? 2 : 1).join('/')
    if (part !== 'payload') return [{ part, folder, id, path, index: 0 }]
    return Array.from({ length: countPayloads(path) }, (_, index) => ({
      part,
      folder,
      id: `${id} ${index}`,
      path,
      index,
    }))
  })
}

function findPart(id: string): Part | undefined {
  if (id.startsWith('feeds/'))
    return id.includes('opml') ? 'opml' : /expected\.json$|\/output\//.test(id) ? undefined : 'feed'
  if (id.startsWith('wxr/')) return 'wxr'
  if (id.startsWith('markdown/')) return 'markdown'
  if (id.startsWith('sanitiser/')) return 'payload'
  if (id.startsWith('rates/')) return 'rates'
  if (id.startsWith('country/')) return id.includes('headlines') ? 'headlines' : 'lookalikes'
  return undefined
}
