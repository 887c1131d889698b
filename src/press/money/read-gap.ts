import { atLeast, atMost, filling, linking, parting } from './conversion-words.ts'

/** Whether what is converted is said to be a bound: `more than $2 million`. */
export type Bound = 'least' | 'most'

/** Up to three words of what the amount is for, then a bracket: `20,000 som a month (`. */
const bracketed = /^((?:[\s-]+[\p{L}\p{M}]+){0,3})\s*,?\s*[([]([^)\]]*)$/u
const token = /[\p{L}][\p{L}\p{M}.'’-]*|\S/gu
const sign = /^[=≈~∼]$/
const dash = /^[-–—]$/
const mark = /^[,:=≈~∼–—-]$/

/**
 * What stands between two amounts, where it says that the second is the first in other money: an opening bracket, `or`,
 * `about`, `that is`, a sign or a dash between blanks, and none but such words. Undefined where it says anything else.
 */
export function readGap(gap: string): { bound?: Bound } | undefined {
  const [, before = '', inside] = bracketed.exec(gap) ?? []
  const isBracketed = inside !== undefined
  if (isBracketed && before.split(/[\s-]+/).some((word) => parting.has(word.toLowerCase()))) return undefined
  const words = ((inside ?? gap).toLowerCase().match(token) ?? []).map((word) => word.replace(/(?<=\p{L})[.-]+$/u, ''))
  const isKnown = (word: string) =>
    mark.test(word) || linking.has(word) || filling.has(word) || atLeast.has(word) || atMost.has(word)
  if (!words.every(isKnown)) return undefined
  const isAside = /^\s+[-–—]\s/.test(gap) || words.some((word) => sign.test(word) || linking.has(word))
  if (!isBracketed && (!isAside || words.filter((word) => dash.test(word)).length > 1)) return undefined
  if (words.some((word) => atLeast.has(word))) return { bound: 'least' }
  return words.some((word) => atMost.has(word)) ? { bound: 'most' } : {}
}
