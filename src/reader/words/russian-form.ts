/**
 * The form of a Russian noun after a whole number: as after 1, after 2, after 5.
 * https://www.unicode.org/cldr/charts/48/supplemental/language_plural_rules.html#ru
 */
export function russianForm(number: number, [one, few, many]: readonly [string, string, string]): string {
  const last = number % 10
  const isTeen = Math.floor(number / 10) % 10 === 1
  if (isTeen || last === 0 || last > 4) return many
  return last === 1 ? one : few
}
