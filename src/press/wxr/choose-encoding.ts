import { isAscii, isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'
import { findBinary } from '../intake/find-binary.ts'
import { findDeclared, findMark, guessEncoding } from '../intake/find-encoding.ts'
import { UnusableExport } from './unusable-export.ts'

/**
 * The Web's name of the encoding that a text's beginning is in, told as `decodeBytes` tells it. `onRepair` is told, in a
 * sentence, when it was guessed. Throws UnusableExport for what is no text.
 */
export function chooseEncoding(
  sample: Uint8Array,
  charset: string | undefined,
  onRepair: (sentence: string) => void,
): string {
  const binary = findBinary(sample)
  if (binary !== undefined) throw new UnusableExport(`this is ${binary}, not a WordPress export`)
  const mark = findMark(sample)?.encoding
  if (mark !== undefined) return knownEncoding(mark) ?? refuse(mark)
  const named = [charset, findDeclared(sample)].map((name) => (name === undefined ? undefined : knownEncoding(name)))
  const declared = named.find((name) => name !== undefined)
  const isOther = declared !== undefined && !declared.startsWith('utf')
  if (isOther && (declared.startsWith('iso-2022-') || isAscii(sample) || !isWhole(sample))) return declared
  if (isWhole(sample) || isMostlySound(sample)) return 'utf-8'
  const guess = guessEncoding(sample)
  onRepair(`it is not in UTF-8; read as ${guess}`)
  return guess
}

function knownEncoding(name: string): string | undefined {
  try {
    return new TextDecoder(name).encoding
  } catch {
    return undefined
  }
}

function refuse(encoding: string): never {
  throw new UnusableExport(`it is written in ${encoding.toUpperCase()}: export it again in UTF-8`)
}

/** Whether bytes are UTF-8 but for a character cut through at their end. */
function isWhole(sample: Uint8Array): boolean {
  return [0, 1, 2, 3].some((cut) => isUtf8(sample.subarray(0, Math.max(sample.length - cut, 0))))
}

/** Whether there is more UTF-8 than rubbish. */
function isMostlySound(sample: Uint8Array): boolean {
  const text = new TextDecoder().decode(sample)
  const lost = text.split('\uFFFD').length - 1
  return (text.match(/[\u0080-\uFFFC]/g)?.length ?? 0) > lost * 2
}
