import { isAscii, isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'
import { findBinary } from '../intake/find-binary.ts'
import { findDeclared, findMark, guessEncoding } from '../intake/find-encoding.ts'
import { UnusableExport } from './unusable-export.ts'

/** Bytes from whose look the encoding is told. A name's first Cyrillic letter stands after pages of English comments. */
const sampled = 1024 * 1024

/**
 * The text of a stream of bytes, piece by piece, in the encoding told as `decodeBytes` tells it: by the byte order mark, else
 * UTF-8 where the first megabyte is strictly so, else what `charset` or the text names, else a guess. `onRepair` is told, in
 * a sentence and at most once each, what was guessed or lost. Throws UnusableExport for what is no text.
 */
export async function* decodeStream(
  bytes: AsyncIterable<Uint8Array>,
  charset: string | undefined,
  onRepair: (sentence: string) => void,
): AsyncGenerator<string> {
  const sample: Uint8Array[] = []
  let size = 0
  let decoder: TextDecoder | undefined
  let isSound = true
  const decode = (piece: Uint8Array, stream: boolean) => {
    decoder ??= newDecoder(piece, charset, onRepair)
    const text = decoder.decode(piece, { stream })
    if (isSound && decoder.encoding.startsWith('utf') && text.includes('\uFFFD')) {
      isSound = false
      onRepair(`some of its bytes are not ${decoder.encoding.toUpperCase()} and were replaced by \uFFFD`)
    }
    return text
  }
  for await (const piece of bytes) {
    if (decoder) yield decode(piece, true)
    else {
      sample.push(Uint8Array.from(piece))
      size += piece.length
      if (size >= sampled) yield decode(Buffer.concat(sample.splice(0)), true)
    }
  }
  yield decode(Buffer.concat(sample), false)
}

function newDecoder(
  sample: Uint8Array,
  charset: string | undefined,
  onRepair: (sentence: string) => void,
): TextDecoder {
  const binary = findBinary(sample)
  if (binary !== undefined) throw new UnusableExport(`this is ${binary}, not a WordPress export`)
  const mark = findMark(sample)?.encoding
  if (mark !== undefined) return knownDecoder(mark) ?? refuse(mark)
  const named = [charset, findDeclared(sample)].map((name) => (name === undefined ? undefined : knownDecoder(name)))
  const declared = named.find((decoder) => decoder !== undefined)
  if (declared && !declared.encoding.startsWith('utf') && (isAscii(sample) || !isWhole(sample))) return declared
  if (isWhole(sample) || isMostlySound(sample)) return new TextDecoder()
  const guess = guessEncoding(sample)
  onRepair(`it is not in UTF-8; read as ${guess}`)
  return new TextDecoder(guess)
}

function knownDecoder(encoding: string): TextDecoder | undefined {
  try {
    return new TextDecoder(encoding)
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
