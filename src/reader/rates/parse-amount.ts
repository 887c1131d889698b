/**
 * A number as people write it: `1250.5`, `1 250,50`, `1,250.50`, `1.250,50`, `1’250`. A single comma or point sets decimals
 * apart, but a comma before exactly three digits thousands (`12,500`; not `0,125`). Undefined for what is no number of zero or more.
 */
export function parseAmount(text: string): number | undefined {
  const tight = text.trim().replace(/[\s\u00a0\u202f'’]/g, '')
  if (!/^\d*([.,]\d*)*$/.test(tight) || !/\d/.test(tight)) return undefined
  const number = Number(toPoint(tight))
  return Number.isFinite(number) ? number : undefined
}

/** The same digits, with a point for decimals and nothing for thousands. */
function toPoint(tight: string): string {
  const marks = tight.match(/[.,]/g) ?? []
  const last = marks.at(-1)
  if (last === undefined) return tight
  const isMixed = new Set(marks).size === 2
  const isThousands = isMixed
    ? marks.filter((mark) => mark === last).length > 1
    : marks.length > 1 || /^[1-9]\d{0,2},\d{3}$/.test(tight)
  if (isThousands) return tight.replace(/[.,]/g, '')
  const place = tight.lastIndexOf(last)
  return `${tight.slice(0, place).replace(/[.,]/g, '')}.${tight.slice(place + 1)}`
}
