import { findPictureType, type PictureType } from './picture-type.ts'

/** In pixels, as the picture is shown: upright. */
export interface Size {
  width: number
  height: number
}

/** How much of a file's start is asked for to read its size. */
export const headerLength = 64 * 1024

/** A picture's size by its file's start; undefined where it is not told there. */
export async function readSize(start: Uint8Array): Promise<Size | undefined> {
  const type = findPictureType(start)
  const size = type && (await readers[type](Buffer.from(start.buffer, start.byteOffset, start.length)))
  return size && size.width > 0 && size.height > 0 ? size : undefined
}

/** What sharp cannot read from a file's start alone is read here. */
const readers: Readonly<Record<PictureType, (start: Buffer) => Size | undefined | Promise<Size | undefined>>> = {
  jpeg: readBySharp,
  png: readBySharp,
  gif: (start) => (start.length < 10 ? undefined : { width: start.readUInt16LE(6), height: start.readUInt16LE(8) }),
  webp: readWebp,
  avif: readAvif,
}

async function readBySharp(start: Buffer): Promise<Size | undefined> {
  const { default: sharp } = await import('sharp')
  try {
    const { width, height } = (await sharp(start, { limitInputPixels: false }).metadata()).autoOrient
    return { width, height }
  } catch {
    return undefined
  }
}

/** RFC 9649: the first chunk is of one of three kinds. */
function readWebp(start: Buffer): Size | undefined {
  if (start.length < 30) return undefined
  switch (start.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return { width: start.readUInt16LE(26) & 0x3fff, height: start.readUInt16LE(28) & 0x3fff }
    case 'VP8L': {
      const bits = start.readUInt32LE(21)
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
    }
    case 'VP8X':
      return { width: 1 + start.readUIntLE(24, 3), height: 1 + start.readUIntLE(27, 3) }
    default:
      return undefined
  }
}

/** ISO 23008-12: of all pictures in the file (a thumbnail, a tile, the alpha channel) the largest, turned as it says. */
function readAvif(start: Buffer): Size | undefined {
  const meta = boxesOf(start).find(({ name }) => name === 'meta')
  const properties = meta && find(find(meta.content.subarray(4), 'iprp'), 'ipco')
  if (!properties) return undefined
  let largest: Size | undefined
  let turned = false
  for (const { name, content } of boxesOf(properties)) {
    if (name === 'irot' && content.length > 0) turned = content.readUInt8(0) % 2 === 1
    if (name !== 'ispe' || content.length < 12) continue
    const size = { width: content.readUInt32BE(4), height: content.readUInt32BE(8) }
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size
  }
  return largest && turned ? { width: largest.height, height: largest.width } : largest
}

function find(bytes: Buffer | undefined, wanted: string): Buffer | undefined {
  return bytes && boxesOf(bytes).find(({ name }) => name === wanted)?.content
}

function boxesOf(bytes: Buffer): { name: string; content: Buffer }[] {
  const boxes = []
  for (let at = 0; at + 8 <= bytes.length;) {
    const length = bytes.readUInt32BE(at)
    if (length < 8) break
    boxes.push({ name: bytes.toString('latin1', at + 4, at + 8), content: bytes.subarray(at + 8, at + length) })
    at += length
  }
  return boxes
}
