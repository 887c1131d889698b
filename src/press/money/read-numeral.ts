import { isDigit, matchAt, thinBlank } from './characters.ts'

/** A number as it is written: digits with points and commas, in groups of three where blanks part them. */
export interface Numeral {
  written: string
  end: number
}

const run = /\d+(?:[.,]\d+)*/y
const group = new RegExp(`${thinBlank}\\d{3}(?:[.,]\\d+)?(?![.,]?\\d)`, 'y')
/** Groups that blanks may part; more of them are a list of numbers. */
const maxGroups = 5

/** The number that begins at a digit. */
export function readNumeral(text: string, at: number): Numeral {
  let written = matchAt(run, text, at)?.[0] ?? ''
  if (written.length <= 3 && !written.startsWith('0') && !/\D/.test(written))
    for (let groups = 0; groups < maxGroups && isDigit(text, at + written.length + 1); groups++) {
      const [next] = matchAt(group, text, at + written.length) ?? []
      if (next === undefined) break
      written += next
      if (next.length > 4) break
    }
  return { written, end: at + written.length }
}
