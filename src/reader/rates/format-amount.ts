/** A number with at least 2 decimals and at least 5 significant digits, thousands set apart: `12 027.59`, `0.0114`. */
export function formatAmount(value: number): string {
  const decimals = Math.max(2, 4 - Math.floor(Math.log10(Math.abs(value) || 1)))
  const [whole = '', fraction = ''] = value.toFixed(Math.min(decimals, 12)).split('.')
  const kept = fraction.replace(/0+$/, '').padEnd(2, '0')
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '\u202f')}.${kept}`
}
