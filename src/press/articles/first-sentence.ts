/** The first sentence of a plain text, or as many of its words as fit, with an ellipsis. Lengths in characters. */
export function firstSentence(text: string, longest = 120): string {
  const sentence = /^.*?[.!?…]["”»’)]?(?=\s|$)/su.exec(text.slice(0, longest))?.[0]
  return sentence !== undefined && sentence.length > 10 ? sentence : cutAtWord(text, longest)
}

/** At most so many characters of a plain text, cut between words, with `…` where something was left out. */
export function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text
  const room = text.slice(0, longest - 1)
  const end = /\s/.test(text.charAt(longest - 1)) ? room.length : room.search(/\s\S*$/)
  const cut = end > longest / 2 ? room.slice(0, end) : room.replace(/[\uD800-\uDBFF]$/, '')
  return `${cut.replace(/[\s,;:–—-]+$/, '')}…`
}
