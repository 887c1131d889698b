import type { CountryCode } from '#edition/country.ts'
import { inflect } from './inflect.ts'

/** A land whose money is known here: the five, and those of the dollar, the rouble and the yuan. */
export type Land = CountryCode | 'US' | 'RU' | 'CN'

const adjective = 'ий ого ому им ом ие их ими ая ой ую'

/** Words that tell whose money the next word means, by their folded spelling. */
export const landWords: ReadonlyMap<string, Land> = new Map<string, Land>([
  ...all(
    'KG',
    ['kyrgyz', 'kyrgyzstani', 'кыргыз', 'қырғыз', "qirg'iz", 'қирғиз'],
    inflect('кыргызск киргизск', adjective),
  ),
  ...all('KG', inflect('кыргызстанск', adjective)),
  ...all('UZ', ['uzbek', 'uzbekistani', 'өзбек', 'ўзбек', "o'zbek"], inflect('узбекск узбекистанск', adjective)),
  ...all('KZ', ['kazakh', 'kazakhstani', 'қазақ', 'қазақстан', 'казак'], inflect('казахск казахстанск', adjective)),
  ...all('TJ', ['tajik', 'tajikistani', 'тажик', 'тәжік', 'тоҷикистон'], inflect('таджикск', adjective)),
  ...all('TM', ['turkmen', 'turkmenistani', 'türkmen', 'түркмөн', 'түрікмен'], inflect('туркменск', adjective)),
  ...all(
    'US',
    ['us', 'u.s.', 'usa', 'american', 'ақш', 'акш', 'aqsh', 'abş', 'amerikan'],
    inflect('американск', adjective),
  ),
  ...all('RU', ['russian', 'ресей', 'орус', 'rossiya', 'россия', 'rus'], inflect('российск', adjective)),
  ...all('CN', ['chinese', 'қытай', 'кытай', 'xitoy'], inflect('китайск', adjective)),
])

function all(land: Land, ...lists: string[][]): [string, Land][] {
  return lists.flat().map((word) => [word, land])
}
