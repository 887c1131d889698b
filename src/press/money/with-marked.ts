import type { Amount, ReadAmount } from './amount.ts'

/** The amounts read in a body's text, in their order, with those that are marked in it: they are what their mark says. */
export function withMarked(amounts: readonly ReadAmount[], marked: readonly Amount[]): ReadAmount[] {
  if (marked.length === 0) return [...amounts]
  const byEnd = new Map(amounts.map((amount) => [amount.end, amount]))
  const said = marked.map((amount) => {
    const read = byEnd.get(amount.end)
    return read?.value === amount.value && read.currency === amount.currency ? read : { ...amount, step: 0 }
  })
  let next = 0
  const free = amounts.filter(({ start, end }) => {
    while ((said[next]?.end ?? Infinity) <= start) next++
    return (said[next]?.start ?? Infinity) >= end
  })
  return [...free, ...said].sort((one, other) => one.start - other.start)
}
