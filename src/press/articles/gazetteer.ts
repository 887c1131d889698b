import type { CountryCode } from '#edition/country.ts'
import type { CountryWords } from './country-words.ts'
import { kazakhstan } from './gazetteer-kazakhstan.ts'
import { kyrgyzstan } from './gazetteer-kyrgyzstan.ts'
import { tajikistan } from './gazetteer-tajikistan.ts'
import { turkmenistan } from './gazetteer-turkmenistan.ts'
import { uzbekistan } from './gazetteer-uzbekistan.ts'

/** The words of each country. */
export const gazetteer: Readonly<Record<CountryCode, CountryWords>> = {
  KZ: kazakhstan,
  KG: kyrgyzstan,
  TJ: tajikistan,
  TM: turkmenistan,
  UZ: uzbekistan,
}
