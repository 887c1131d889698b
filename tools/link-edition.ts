import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { files } from '#edition/files.ts'
import { stampOf } from '#prerender/page-record.ts'
import { isContentNamed } from '#prerender/serve/headers.ts'
import { dropFrom, linkInto, listFiles } from './put-in-place.ts'

/** By folder of an edition: what tells that its files are as they were, and that the site's are. */
export type FolderStamps = Record<string, string>

/** An edition's way into a site, step by step. */
export interface EditionLink {
  /** Brings all files but the index. Those of the edition before stay. */
  bring: () => void
  /** Puts the index into its place: from now on the site shows this edition. */
  show: () => void
  /** Deletes what is no part of it any more; returns what tells the next build which folders it need not look at. */
  tidy: () => FolderStamps
}

/**
 * Makes the files of a site's edition those that the press printed into `data`. The press puts a new file into the place of
 * one that changes, which its folder's time tells: folders that are as they were are passed over.
 */
export function linkEdition(data: string, into: string, former: FolderStamps): EditionLink {
  const stampBoth = (folder: string) => [data, into].map((root) => stampOf(join(root, folder))).join(', ')
  const folders = listFolders(data)
  const changed = folders.filter((folder) => former[folder] !== stampBoth(folder))
  return {
    bring: () => {
      for (const folder of changed) {
        const there = isContentNamed(`data/${folder}/`) ? new Set(namesIn(join(into, folder))) : undefined
        for (const name of namesIn(join(data, folder))) {
          const file = join(folder, name)
          if (file !== files.edition && !there?.has(name)) linkInto(join(data, file), join(into, file))
        }
      }
    },
    show: () => {
      linkInto(join(data, files.edition), join(into, files.edition))
    },
    tidy: () => {
      for (const folder of changed) {
        const printed = new Set(namesIn(join(data, folder)))
        for (const name of namesIn(join(into, folder))) if (!printed.has(name)) dropFrom(into, join(folder, name))
      }
      const printed = new Set(folders)
      for (const folder of listFolders(into)) {
        if (printed.has(folder)) continue
        for (const file of listFiles(join(into, folder))) dropFrom(into, join(folder, file))
      }
      return Object.fromEntries(folders.map((folder) => [folder, stampBoth(folder)]))
    },
  }
}

/** All folders of an edition, itself (`''`) first. Articles lie by year and month: below a month there are none. */
function listFolders(root: string, folder = ''): string[] {
  if (/^articles\/\d{4}\/\d\d$/.test(folder) || isContentNamed(`data/${folder}`)) return [folder]
  const below = entriesOf(join(root, folder)).filter((entry) => entry.isDirectory())
  return [folder, ...below.flatMap(({ name }) => listFolders(root, join(folder, name)))]
}

/** The files right in a folder, but what a press has for itself, and compressed forms, which go their own way. */
function namesIn(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => !entry.isDirectory() && !/^\.|\.(br|gz)$/.test(entry.name))
    .map(({ name }) => name)
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
