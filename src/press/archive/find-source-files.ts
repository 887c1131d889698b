import { readdirSync, type Dirent } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { kindOf, kindOfEntry, leadsNowhere } from './kind-of.ts'
import { toOpenFault } from './to-open-fault.ts'

/** A file that an editor asked to have imported. */
export interface SourceFile {
  path: string
  /** What the report calls its source: the file, or the folder that it was found in, as the editor wrote it. */
  source: string
  /** Its path below that folder; empty for a file that was named itself. */
  below: string
}

/** Files by the paths that mean them. */
export interface FoundFiles {
  files: SourceFile[]
  /** Paths that lead nowhere. */
  missing: string[]
  /** Folders in which nothing could be a source. */
  empty: string[]
  /** Folders that cannot be opened and links that lead nowhere, and why; `below` as of a file. */
  closed: (Omit<SourceFile, 'path'> & { reason: string })[]
}

/** What lies among stories in newsrooms' folders without being one. */
const notSources = new Set(
  [
    'avif bmp gif heic ico jpeg jpg png psd svg tif tiff webp',
    'aac avi flac m4a mkv mov mp3 mp4 ogg wav webm',
    'eot otf ttf woff woff2',
    'css js jsx less map mjs cjs njk php py rb scss sh ts tsx vue yaml yml toml lock',
    '7z bz2 gz rar tar tgz zip',
    'doc docx odt pdf ppt pptx xls xlsx',
    'bak db log sql sqlite tmp',
  ]
    .join(' ')
    .split(' '),
)

/**
 * The files that some paths mean: a file itself, a folder all below it, in order of their names. Hidden files are passed
 * over, and in a folder what is clearly no source: pictures, styles, scripts. A file of which nothing can be told is one: who
 * opens it says why it cannot be.
 */
export function findSourceFiles(paths: readonly string[]): FoundFiles {
  const found: FoundFiles = { files: [], missing: [], empty: [], closed: [] }
  for (const path of paths) {
    const kind = kindOf(path)
    if (kind === undefined) found.missing.push(path)
    else if (kind !== 'folder') found.files.push({ path, source: path, below: '' })
    else {
      const closed: FoundFiles['closed'] = []
      const files = walk(path, (folder, reason) => closed.push({ source: path, below: relative(path, folder), reason }))
      if (files.length + closed.length === 0) found.empty.push(path)
      found.files.push(...files.map((file) => ({ path: file, source: path, below: relative(path, file) })))
      found.closed.push(...closed)
    }
  }
  return found
}

/** Links are followed to files, not to folders, which might lead in circles. */
function walk(folder: string, tellClosed: (folder: string, reason: string) => void): string[] {
  const entries = readFolder(folder, tellClosed).filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return walk(path, tellClosed)
    if (notSources.has(extname(entry.name).slice(1).toLowerCase())) return []
    const kind = kindOfEntry(entry, path)
    if (kind === undefined) tellClosed(path, leadsNowhere)
    return kind === 'file' ? [path] : []
  })
}

function readFolder(folder: string, tellClosed: (folder: string, reason: string) => void): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    const fault = toOpenFault(error)
    if (fault === undefined) throw error
    tellClosed(folder, fault)
    return []
  }
}
