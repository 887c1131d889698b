const marks: readonly [encoding: string, bytes: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
/** `<` and the character after it, as the wider encodings write them where no mark stands before (XML 1.0, appendix F). */
const starts: readonly [encoding: string, pattern: RegExp][] = [
  ['utf-32le', /^[<{]\0\0\0/],
  ['utf-32be', /^\0\0\0[<{]/],
  ['utf-16le', /^[<{]\0[^\0]\0/],
  ['utf-16be', /^\0[<{]\0[^\0]/],
]

/** The encoding that a byte order mark, or the width of the first characters, tells; and how many bytes the mark takes. */
export function findMark(bytes: Uint8Array): { encoding: string; length: number } | undefined {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (marked) return { encoding: marked[0], length: marked[1].length }
  const start = beginning(bytes, 4)
  const wide = starts.find(([, pattern]) => pattern.test(start))
  return wide && { encoding: wide[0], length: 0 }
}

/** The encoding that a text says it is in: in its XML declaration, or in an HTML page's `meta`. Lower case. */
export function findDeclared(bytes: Uint8Array): string | undefined {
  const start = beginning(bytes, 1024)
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(start)
  return (declared ?? /<meta\s[^>]*?charset\s*=\s*["']?([\w.:-]+)/i.exec(start))?.[1]?.toLowerCase()
}

/**
 * The likelier of two, for bytes that no one named an encoding of: in a Cyrillic text most bytes above 127 stand beside
 * another, in a Western one they stand alone among plain letters.
 */
export function guessEncoding(bytes: Uint8Array): 'windows-1251' | 'windows-1252' {
  let high = 0
  let beside = 0
  let before = 0
  for (const byte of bytes.subarray(0, 1_000_000)) {
    if (byte > 127) high++
    if (byte > 127 && before > 127) beside++
    before = byte
  }
  return beside * 3 >= high ? 'windows-1251' : 'windows-1252'
}

function beginning(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length))
}
