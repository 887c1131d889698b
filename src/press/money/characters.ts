/** Blanks that may stand inside an amount. The border between two blocks of a body, U+2029, is none of them. */
export const blank = '[ \\t\\n\\r\\u00A0\\u2009\\u202F]'

/** Blanks that part the thousands of a number. */
export const thinBlank = '[ \\u00A0\\u2009\\u202F]'

/** Letters of the region's alphabets and marks upon them, without brackets: read far faster than all of Unicode's. */
export const letters = 'A-Za-z\\u00C0-\\u024F\\u0300-\\u036F\\u0400-\\u052F\\u1E00-\\u1EFF'

/** Hyphens and dashes. */
export const dashes = '\\u002D\\u2010-\\u2014\\u2212'

/** What matches at a place of a text and nowhere later. `pattern` must be sticky. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

export function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (
    code === 0x20 ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x2009 ||
    code === 0x0a ||
    code === 0x0d ||
    code === 0x09
  )
}

export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x30 && code <= 0x39
}
