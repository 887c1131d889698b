import { inflect } from './inflect.ts'

const russian = '- а у ом е ы ов ам ами ах'

/** How many zeros a word adds to the number before it. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ...all(3, inflect('thousand', '- s'), inflect('тысяч', '- а и у е ей ам ами ах ью'), ['тыс', 'ming', 'минг', 'müň']),
  ...all(3, ['миң', 'мың', 'ҳазор']),
  ...all(6, inflect('million', '- s'), inflect('миллион', russian), ['mln', 'mn', 'млн']),
  ...all(9, inflect('billion milliard', '- s'), inflect('миллиард', russian), ['bn', 'bln', 'mlrd', 'млрд']),
  ...all(12, inflect('trillion', '- s'), inflect('триллион', russian), ['tn', 'trn', 'trln', 'трлн']),
])

/** Letters that are a scale where they touch the number: `$2.67m`, but not `5 m`. */
export const touchingScales: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['к', 3],
  ['m', 6],
  ['b', 9],
])

/** Those that may bear a point: after any other word it ends the sentence. */
export const scaleAbbreviations: ReadonlySet<string> = new Set(
  'тыс млн млрд трлн mln mn bn bln mlrd tn trn trln'.split(' '),
)

/** `3 жарым миллион`: three and a half. */
export const halfWords: ReadonlySet<string> = new Set(['жарым', 'жарты', 'yarim', 'ярим', 'ýarym'])

function all(zeros: number, ...lists: string[][]): [string, number][] {
  return lists.flat().map((word) => [word, zeros])
}
