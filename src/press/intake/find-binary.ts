const kinds: readonly [name: string, start: RegExp][] = [
  ['a ZIP archive or an office document', /^PK\x03\x04/],
  ['a PDF', /^%PDF-/],
  ['a picture', /^(?:\x89PNG|\xFF\xD8\xFF|GIF8|RIFF....WEBP)/],
  ['an old office document', /^\xD0\xCF\x11\xE0/],
  ['a packed archive', /^(?:Rar!|7z\xBC\xAF|BZh\d)/],
  ['a sound or a film', /^(?:ID3|OggS|....ftyp)/],
]

/** What a file is that is no text at all, by its first bytes. */
export function findBinary(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 16))
  return kinds.find(([, pattern]) => pattern.test(start))?.[0]
}
