/** A number with at least 2 decimals and at least 5 significant digits, thousands set apart: `12 027.59`, `0.0114`. */
export function formatAmount(value: number): string {
  const decimals = Math.max(2, 4 - Math.floor(Math.log10(Math.abs(value) || 1)))
  const [whole = '', fraction = ''] = value.toFixed(Math.min(decimals, 12)).split('.')
  const kept = fraction.replace(/0+$/, '').padEnd(2, '0')
  return `${setApart(whole)}.${kept}`
}

/** A number with so many decimals, thousands set apart: `12 500`. */
export function formatFixed(value: number, decimals: number): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.')
  return fraction === undefined ? setApart(whole) : `${setApart(whole)}.${fraction}`
}

/** An amount as it was given: no more decimals than it has. `238 000 000`, `3.5`. */
export function formatGiven(value: number): string {
  return formatFixed(value, (String(value).split('.')[1] ?? '').length)
}

function setApart(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, '\u202f')
}
