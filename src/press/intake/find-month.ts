/**
 * How month names begin, January first: English, Russian (and so Kyrgyz and Tajik), Kazakh, Uzbek, Turkmen; lower case,
 * without marks above letters.
 */
const beginnings: readonly (readonly string[])[] = [
  ['jan', 'янв', 'yanv', 'yanw', 'қан'],
  ['feb', 'фев', 'fev', 'few', 'ақп'],
  ['mar', 'мар', 'нау'],
  ['apr', 'апр', 'сәу'],
  ['may', 'мая', 'маи', 'мам'],
  ['jun', 'июн', 'iyun', 'мау'],
  ['jul', 'июл', 'iyul', 'шіл'],
  ['aug', 'авг', 'avg', 'awg', 'там'],
  ['sep', 'сен', 'sent', 'қыр'],
  ['oct', 'окт', 'okt', 'қаз'],
  ['nov', 'ноя', 'noy', 'қар'],
  ['dec', 'дек', 'dek', 'жел'],
]

/** The number, 1 to 12, of a month's name or its abbreviation. */
export function findMonth(name: string): number | undefined {
  const folded = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const index = beginnings.findIndex((names) => names.some((beginning) => folded.startsWith(beginning)))
  return index === -1 ? undefined : index + 1
}
