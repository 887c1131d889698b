import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The files that the editor means: a file is itself, a folder all that lies in it at any depth, in the order of names,
 * but for hidden files, notes in Markdown and the press's own list of accepted days. A path that is not there, and a
 * folder that cannot be opened, are given back as they are, for whoever reads them to say so.
 */
export async function findRatePaths(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(async (path) => ((await isFolder(path)) ? walk(path) : [path])))
  return found.flat()
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

async function walk(folder: string): Promise<string[]> {
  const all = await readFolder(folder)
  if (all === undefined) return [folder]
  const entries = all.filter(({ name }) => !isNote(name))
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? walk(path) : [path]
    }),
  )
  return found.flat()
}

/** Undefined where it cannot be opened. */
async function readFolder(folder: string): Promise<Dirent[] | undefined> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch {
    return undefined
  }
}

function isNote(name: string): boolean {
  return name.startsWith('.') || name.toLowerCase().endsWith('.md') || name === 'accepted.json'
}
