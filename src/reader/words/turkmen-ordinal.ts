/** Numbers whose last word has back vowels: altynjy, dokuzynjy; of tens onunjy, otuzynjy, kyrkynjy, altmyşynjy, togsanynjy. */
const backUnits = [6, 9]
const backTens = [1, 3, 4, 6, 9]

/** A whole number as an ordinal: `9-njy`, `2025-nji`, `30-njy`. */
export function turkmenOrdinal(number: number): string {
  const [unit, ten] = [number % 10, Math.floor(number / 10) % 10]
  const isBack = unit === 0 ? backTens.includes(ten) : backUnits.includes(unit)
  return `${number}-${isBack ? 'njy' : 'nji'}`
}
