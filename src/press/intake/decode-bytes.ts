import { gunzipSync } from 'node:zlib'
import { findDeclared, findMark, guessEncoding } from './find-encoding.ts'

/** A file's text. `problem` says in a sentence why there is none; `repairs` say what was guessed or lost. */
export interface DecodedBytes {
  text: string
  repairs: string[]
  problem?: string
}

/** Bytes. A WordPress export of 20,000 posts takes 160 million. */
const largest = 256 * 1024 * 1024

/**
 * Bytes as text: unpacked when they are gzip; read by their byte order mark (which is left out), else as UTF-8 when they are
 * strictly so, else in the encoding that `charset` (of an HTTP answer) or the text itself names, else in the likelier of
 * windows-1251 and windows-1252. Never throws.
 */
export function decodeBytes(bytes: Uint8Array, charset?: string): DecodedBytes {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return unpack(bytes, charset)
  if (bytes.length > largest) return { text: '', repairs: [], problem: 'it is larger than 256 MB' }
  const mark = findMark(bytes)
  if (mark) return decode(bytes.subarray(mark.length), mark.encoding)
  const declared = [charset?.toLowerCase(), findDeclared(bytes)].find((name) => name !== undefined && isKnown(name))
  if (declared?.startsWith('iso-2022-')) return decode(bytes, declared)
  const strict = decodeStrictly(bytes)
  if (strict !== undefined) return { text: strict, repairs: [] }
  if (declared !== undefined && !isUnicode(declared)) return decode(bytes, declared)
  const lenient = decode(bytes, 'utf-8')
  if (isMostlySound(lenient.text)) return lenient
  const guess = guessEncoding(bytes)
  return { ...decode(bytes, guess), repairs: [`it is not in UTF-8; read as ${guess}`] }
}

function unpack(bytes: Uint8Array, charset?: string): DecodedBytes {
  try {
    const unpacked = gunzipSync(bytes, { maxOutputLength: largest })
    if (unpacked[0] === 0x1f && unpacked[1] === 0x8b) throw new Error('packed twice')
    return decodeBytes(unpacked, charset)
  } catch (error) {
    const tooLarge = error instanceof RangeError
    return {
      text: '',
      repairs: [],
      problem: tooLarge ? 'it is larger than 256 MB when unpacked' : 'it is a damaged gzip file',
    }
  }
}

/** Bytes in UTF-8 as text, without a byte order mark; undefined where they are not. */
export function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function decode(bytes: Uint8Array, encoding: string): DecodedBytes {
  const text = encoding.startsWith('utf-32')
    ? decodeUtf32(bytes, encoding === 'utf-32le')
    : new TextDecoder(encoding).decode(bytes)
  const lost = isUnicode(encoding) && text.includes('\uFFFD')
  return {
    text,
    repairs: lost ? [`some of its bytes are not ${encoding.toUpperCase()} and were replaced by \uFFFD`] : [],
  }
}

/** TextDecoder does not know UTF-32. */
function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const characters: string[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, littleEndian)
    characters.push(point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD')
  }
  return characters.join('')
}

/** Whether there is more UTF-8 than rubbish in a text with U+FFFD for what could not be read. */
function isMostlySound(text: string): boolean {
  const lost = text.split('\uFFFD').length - 1
  const sound = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0
  return sound > lost * 2
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== ''
  } catch {
    return false
  }
}

function isUnicode(encoding: string): boolean {
  return encoding.startsWith('utf')
}
