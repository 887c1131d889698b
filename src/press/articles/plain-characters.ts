/**
 * C0 controls except tab and line ends, DEL, the byte order mark, U+FFFE, U+FFFF, lone surrogates, and the marks that turn
 * the direction of what follows (they can make a headline say another thing).
 */
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFEFF\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069\p{Cs}]/gu
const beyondAscii = /[^\t\n\r\u0020-\u007E]/
const mayBeUnprintable = /[^\t\n\r\u0020-\u007E\u00A0-\u1FFF\u2010-\u2027]/
/** C1 controls: windows-1252 that was taken for Latin-1, which Node's own decoder does too. Here is what they were. */
const mistaken = /[\u0080-\u009F]/g
const western = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** The text in Unicode NFC, without characters that no reader can see. White space stays as it is. */
export function plainCharacters(text: string): string {
  if (!beyondAscii.test(text)) return text
  if (!mayBeUnprintable.test(text)) return text.normalize('NFC')
  return text
    .replace(mistaken, (control) => western.charAt(control.charCodeAt(0) - 0x80))
    .replace(unprintable, '')
    .normalize('NFC')
}

/** Runs of white space (no-break space too) become one blank; none is left at the ends. */
export function foldBlanks(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim()
}
