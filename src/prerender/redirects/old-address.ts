/** An address that a story once had, taken apart. */
export interface OldAddress {
  /** As redirects.json has it, percent-encoded whatever its source forgot: `/2019/%D0%B0/`, `/`. */
  path: string
  /** What follows the question mark. */
  query?: string
  /** The path's text; undefined where it is none (bytes of an older encoding), or has characters that no file's name holds. */
  plain?: string
}

/**
 * Reads an old address, a path of the site with its query. Characters that an address cannot hold are encoded, so that no
 * table is broken by one; undefined where it is no path of the site.
 */
export function readOldAddress(address: string): OldAddress | undefined {
  if (!/^\/(?![/\\])/.test(address)) return undefined
  const [, rawPath = '', rawQuery] = /^([^?#]*)(?:\?([^#]*))?/.exec(address) ?? []
  const path = encode(rawPath)
  const query = rawQuery === undefined || rawQuery === '' ? undefined : encode(rawQuery)
  const plain = toPlain(path)
  return { path, ...(query !== undefined && { query }), ...(plain !== undefined && { plain }) }
}

/** All but RFC 3986's unreserved characters, `/`, and the separators that are safe in every table. */
function encode(text: string): string {
  return text
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^A-Za-z0-9\-._~/%=&+,@!]/gu, (character) =>
      [...new TextEncoder().encode(character)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join(''),
    )
}

function toPlain(path: string): string | undefined {
  try {
    const plain = decodeURIComponent(path)
    return /[\u0000-\u001f\u007f\\]/.test(plain) ? undefined : plain
  } catch {
    return undefined
  }
}
