import type { Base } from '#edition/quote.ts'

const scales = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
] as const

/** An amount as an editor reads it: `$42.86`, `$2.72 million`, `1,143.51 EUR`, `$0.00835`. */
export function tellMoney(value: number, base: Base): string {
  const [unit, name] = scales.find(([least]) => value >= least * 0.99995) ?? [1, '']
  const number = tellNumber(value / unit)
  return base === 'USD' ? `$${number}${name}` : `${number}${name} ${base}`
}

function tellNumber(value: number): string {
  if (value < 0.1) return String(Number(value.toPrecision(3)))
  return new Intl.NumberFormat('en', {
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(value)
}
