/** From where to where in a text, in UTF-16 units. */
export interface Piece {
  start: number
  end: number
}

/** Chrome's voices from the network fall silent within 15 seconds; at three quarters of their speed that is so many letters. */
const longest = 160

/** What a stop after it does not end a sentence: single letters (initials, `5 m.`), and what is often cut short. */
const shortened =
  /(^|[^\p{L}\p{M}])(\p{L}|гг|вв|ул|им|пр|стр|рис|тыс|млн|млрд|трлн|руб|долл|проф|акад|ред|см|др|напр|Mr|Mrs|Ms|Dr|Prof|St|No|Gen|Sen|Col|Lt|vs|etc|e\.g|i\.e|U\.S|U\.N|mln|mlrd)\.["”»)\]]?\s+$/u

/** Who said it, after what was said. */
const goesOn = /^([—–-]\s|["'“‘«(]*\p{Ll})/u

/** Cuts a text into sentences, and long ones where a voice may breathe. The pieces hold no white space at their ends. */
export function cutSentences(text: string, language: string): Piece[] {
  const ends = findEnds(text, language).filter(
    (end) => end === text.length || !(shortened.test(text.slice(0, end)) || goesOn.test(text.slice(end))),
  )
  return ends
    .map((end, index) => trim(text, { start: ends[index - 1] ?? 0, end }))
    .filter(({ start, end }) => end > start)
    .flatMap((piece) => breakUp(text, piece))
}

/** Where a sentence may end, by the rules of https://www.unicode.org/reports/tr29/ or, where the browser lacks them, by stops. */
function findEnds(text: string, language: string): number[] {
  if ('Segmenter' in Intl) {
    const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)
    return Array.from(segments, ({ index, segment }) => index + segment.length)
  }
  return findStops(text)
}

export function findStops(text: string): number[] {
  const stops = Array.from(
    text.matchAll(/[.!?…]+["'”’»)\]]*\s+(?=["'“‘«([—–-]*\s*[\p{Lu}\p{N}])/gu),
    (stop) => stop.index + stop[0].length,
  )
  return [...stops, text.length]
}

function trim(text: string, { start, end }: Piece): Piece {
  const whole = text.slice(start, end)
  return { start: start + whole.length - whole.trimStart().length, end: start + whole.trimEnd().length }
}

/** Breaks after a comma or the like in the later half, else between words, else anywhere. */
function breakUp(text: string, { start, end }: Piece): Piece[] {
  if (end - start <= longest) return [{ start, end }]
  const part = text.slice(start, start + longest)
  const breath = Math.max(...Array.from(part.matchAll(/[,;:—–)](?=\s)/g), ({ index }) => index + 1), 0)
  const space = part.lastIndexOf(' ')
  const cut = start + (breath > longest / 3 ? breath : space > 0 ? space : longest)
  return [trim(text, { start, end: cut }), ...breakUp(text, trim(text, { start: cut, end }))]
}
