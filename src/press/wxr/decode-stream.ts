import { StringDecoder } from 'node:string_decoder'
import { TextDecoder } from 'node:util'
import { chooseEncoding } from './choose-encoding.ts'

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
  let decoder: Decoder | undefined
  let isSound = true
  const decode = (piece: Uint8Array, stream: boolean) => {
    decoder ??= toDecoder(chooseEncoding(piece, charset, onRepair))
    const text = stream ? decoder.write(piece) : decoder.end(piece)
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

interface Decoder {
  encoding: string
  write: (piece: Uint8Array) => string
  end: (piece: Uint8Array) => string
}

/** Node reads UTF-8 three times as fast by its own decoder as by the Web's. */
function toDecoder(encoding: string): Decoder {
  if (encoding !== 'utf-8') {
    const decoder = new TextDecoder(encoding)
    return {
      encoding,
      write: (piece) => decoder.decode(piece, { stream: true }),
      end: (piece) => decoder.decode(piece),
    }
  }
  const decoder = new StringDecoder('utf8')
  let isFirst = true
  const write = (piece: Uint8Array) => {
    const text = decoder.write(Buffer.from(piece.buffer, piece.byteOffset, piece.length))
    const hasMark = isFirst && text.startsWith('\uFEFF')
    isFirst = false
    return hasMark ? text.slice(1) : text
  }
  return { encoding, write, end: (piece) => write(piece) + decoder.end() }
}
