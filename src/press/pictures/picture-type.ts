/** The formats that are made into pictures of the edition. */
export type PictureType = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif'

/** The format of a picture's file by its first bytes, whatever its name or its server say; undefined for all others. */
export function findPictureType(bytes: Uint8Array): PictureType | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 256))
  const text = start.toString('latin1')
  if (text.startsWith('\u00FF\u00D8\u00FF')) return 'jpeg'
  if (text.startsWith('\u0089PNG\r\n\u001A\n')) return 'png'
  if (/^GIF8[79]a/.test(text)) return 'gif'
  if (/^RIFF.{4}WEBP/s.test(text)) return 'webp'
  return isAvif(start) ? 'avif' : undefined
}

/** ISO 14496-12: a box `ftyp` that names the brand, as the main one or as one that it is compatible with. */
function isAvif(start: Buffer): boolean {
  if (start.toString('latin1', 4, 8) !== 'ftyp') return false
  const brands = start.toString('latin1', 8, Math.min(start.readUInt32BE(0), start.length))
  return /^(?:.{4})*?avi[fs]/s.test(brands)
}

/** What a file is that is no such picture: `it is a web page, not a picture`. */
export function whyNoPicture(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1')
  if (bytes.length === 0) return 'it is empty'
  if (/<svg[\s>]/i.test(start)) return 'it is an SVG drawing: these are taken from content/pictures only'
  if (/<(?:!doctype\s+html|html|head|body)[\s>]/i.test(start)) return 'it is a web page, not a picture'
  return 'it is no JPEG, PNG, GIF, WebP or AVIF'
}
