/**
 * Decodes a bank's bytes: strict UTF-8 first, whatever the prolog says (a windows-1251 prolog over UTF-8 bytes has been
 * seen), else the encoding that the prolog declares, else windows-1251. A byte order mark is cut.
 */
export function decodeText(bytes: Uint8Array): string {
  const prolog = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const declared = /encoding\s*=\s*["']([\w-]+)["']/.exec(prolog)?.[1] ?? 'windows-1251'
  for (const encoding of ['utf-8', declared]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // Not this one: neither an unknown name nor bytes that do not fit is the last word.
    }
  }
  return new TextDecoder('windows-1251').decode(bytes)
}
