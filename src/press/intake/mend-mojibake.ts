/** Characters that windows-1252 has at 0x80 to 0x9F. */
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const rest = `[\u0080-\u00BF${western.replace(/[\u0080-\u009F]/g, '')}]`
/**
 * UTF-8 that was read as windows-1252 or Latin-1 and written as UTF-8 again: punctuation in three characters, of which the
 * second is never met there (`â€™`), characters with a C1 control, and words in another script (`ÐŸÑ€Ð¸`).
 */
const twice = new RegExp(
  `â[€\u0080]${rest}|[\u00C2-\u00DF][\u0080-\u009F]|[\u00E0-\u00EF](?:[\u0080-\u009F]${rest}|${rest}[\u0080-\u009F])|(?:[ÐÑÒÓ]${rest}\\s?){3,}`,
  'g',
)
const mayBeTwice = /[ÂÃÐÑâ\u0080-\u009F]/

/** The text with what was encoded twice put right. What does not read as UTF-8 stays as it is. */
export function mendMojibake(text: string): string {
  if (!mayBeTwice.test(text)) return text
  return text.replace(twice, (run) => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(run, toByte))
    } catch {
      return run
    }
  })
}

function toByte(character: string): number {
  const place = western.indexOf(character)
  return place === -1 ? character.charCodeAt(0) : 0x80 + place
}
