import { readFile, realpath } from 'node:fs/promises'
import { basename, extname, join, sep } from 'node:path'
import { toOpenFault } from '../archive/to-open-fault.ts'
import { shortHash } from './cut-pages.ts'
import { pictureRoot } from './find-pictures.ts'

/** A picture of `content/pictures/` as the edition has it. */
export interface LocalPicture {
  /** Where it lies in the edition. */
  file: string
  /** Its path on the site. */
  src: string
  width: number
  height: number
  /** Where it lies in the content. */
  from: string
}

/** Reads pictures below `content/pictures/`, each once. A text says why one cannot be shown. */
export type PictureReader = (src: string) => Promise<LocalPicture | string>

/** Where the file of a picture ought to lie. */
export function localFile(content: string, src: string): string {
  return join(content, decode(src))
}

/** Whether an address of a story means a file below `content/pictures/`: `/pictures/orchard.svg`. */
export function isLocalPicture(src: string): boolean {
  return src.startsWith('/pictures/')
}

export function newPictureReader(content: string): PictureReader {
  const read = new Map<string, Promise<LocalPicture | string>>()
  return (src) => {
    const known = read.get(src) ?? readPicture(join(content, 'pictures'), src)
    read.set(src, known)
    return known
  }
}

async function readPicture(folder: string, src: string): Promise<LocalPicture | string> {
  const found = await findFile(folder, src)
  if (found === undefined) return `there is no file content${decode(src)}`
  const bytes = await tryReadFile(found)
  if (typeof bytes === 'string') return `content${decode(src)} ${bytes}`
  const { default: sharp } = await import('sharp')
  try {
    const { autoOrient } = await sharp(bytes).metadata()
    const file = `pictures/${toName(basename(found), shortHash(bytes))}`
    return { file, src: `${pictureRoot}${file.slice('pictures/'.length)}`, from: found, ...autoOrient }
  } catch {
    return `content${decode(src)} is no picture that can be read`
  }
}

/** A text says why it cannot be opened. */
async function tryReadFile(file: string): Promise<Buffer | string> {
  try {
    return await readFile(file)
  } catch (error) {
    const fault = toOpenFault(error)
    if (fault === undefined) throw error
    return fault
  }
}

/** The file of a picture; undefined where there is none, or where its path leads out of the pictures' folder. */
async function findFile(folder: string, src: string): Promise<string | undefined> {
  try {
    const [root, file] = await Promise.all([
      realpath(folder),
      realpath(join(folder, decode(src).slice('/pictures/'.length))),
    ])
    return file.startsWith(root + sep) ? file : undefined
  } catch {
    return undefined
  }
}

function decode(src: string): string {
  const path = src.replace(/[?#].*$/, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** `orchard.svg` with its hash: `orchard-0a1b2c3d.svg`. Characters that would need escaping in an address become hyphens. */
function toName(name: string, hash: string): string {
  const extension = extname(name)
  const stem = name.slice(0, name.length - extension.length).normalize('NFKD')
  const safe = stem.replace(/[^A-Za-z0-9_]+/g, '-').replace(/^-+|-+$/g, '')
  return `${safe || 'picture'}-${hash}${extension.toLowerCase().replace(/[^a-z0-9.]/g, '')}`
}
