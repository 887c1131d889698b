import { isBlank, isDigit } from './characters.ts'
import { toValue, type Part, type Quantity } from './quantity.ts'
import { readNumeral } from './read-numeral.ts'
import { pick, readFollowing, type Following } from './read-words.ts'
import { halfWords, scaleAbbreviations, scaleWords, touchingScales } from './scale-words.ts'

/** The quantity that begins at a digit. Looks a bounded way past its number. */
export function readQuantity(text: string, start: number, language: string): Quantity {
  let last = readPart(text, start)
  const parts: [Part, ...Part[]] = [last.part]
  while (last.part.zeros > 0 && isBlank(text, last.end) && isDigit(text, last.end + 1)) {
    const next = readPart(text, last.end + 1)
    const value = next.part.zeros < last.part.zeros ? toValue({ parts: [next.part] }, language) : undefined
    if (value === undefined || value >= 10 ** last.part.zeros) break
    parts.push(next.part)
    last = next
  }
  return { start, end: last.end, parts, after: last.after }
}

interface ReadPart {
  part: Part
  end: number
  after: Following
}

function readPart(text: string, at: number): ReadPart {
  const { written, end } = readNumeral(text, at)
  const after = readFollowing(text, end)
  const half = pick(after, ({ folded }) => (halfWords.has(folded) && !/\D/.test(written) ? true : undefined))
  if (!half) return readScale(text, { part: { written, zeros: 0 }, end, after })
  const past = half.word.end
  return readScale(text, { part: { written: `${written}.5`, zeros: 0 }, end: past, after: readFollowing(text, past) })
}

function readScale(text: string, bare: ReadPart): ReadPart {
  const isTouching = bare.after.start === bare.end
  const scale = pick(
    bare.after,
    ({ folded }) => scaleWords.get(folded) ?? (isTouching ? touchingScales.get(folded) : undefined),
  )
  if (!scale) return bare
  const { word, value: zeros } = scale
  const pointed = text.charAt(word.end) === '.' && scaleAbbreviations.has(word.folded) && !endsSentence(text, word.end)
  const end = pointed ? word.end + 1 : word.end
  return { part: { ...bare.part, zeros }, end, after: readFollowing(text, end) }
}

/** Whether a capital follows the point, and no code: `на 5 млн. Сом вырос`. */
function endsSentence(text: string, point: number): boolean {
  const next = text.slice(point + 1, point + 6).trimStart()
  const first = next.charAt(0)
  return first !== first.toLowerCase() && !/^[A-Z]{3}/.test(next)
}
