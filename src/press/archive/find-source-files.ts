import { readdirSync, statSync } from 'node:fs'
import { extname, join, relative } from 'node:path'

/** A file that an editor asked to have imported. */
export interface SourceFile {
  path: string
  /** What the report calls its source: the file, or the folder that it was found in, as the editor wrote it. */
  source: string
  /** Its path below that folder; empty for a file that was named itself. */
  below: string
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
 * over, and in a folder what is clearly no source: pictures, styles, scripts. `missing` are paths that lead nowhere.
 */
export function findSourceFiles(paths: readonly string[]): { files: SourceFile[]; missing: string[]; empty: string[] } {
  const found: ReturnType<typeof findSourceFiles> = { files: [], missing: [], empty: [] }
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat === undefined) found.missing.push(path)
    else if (!stat.isDirectory()) found.files.push({ path, source: path, below: '' })
    else {
      const files = walk(path)
      if (files.length === 0) found.empty.push(path)
      found.files.push(...files.map((file) => ({ path: file, source: path, below: relative(path, file) })))
    }
  }
  return found
}

/** Links are followed to files, not to folders, which might lead in circles. */
function walk(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(
    ({ name }) => !name.startsWith('.') && name !== 'node_modules',
  )
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return walk(path)
    const isFile = entry.isSymbolicLink()
      ? statSync(path, { throwIfNoEntry: false })?.isFile() === true
      : entry.isFile()
    return isFile && !notSources.has(extname(entry.name).slice(1).toLowerCase()) ? [path] : []
  })
}
