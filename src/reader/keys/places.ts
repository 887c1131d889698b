import type { CountryCode } from '#edition/country.ts'
import { countries } from '#edition/country.ts'
import type { keyWords } from '../words/english/keys.ts'
import type { Words } from '../words/words.ts'

interface Place {
  /** Pressed after `g`. */
  key: string
  address: string
  name: (words: Words, ownWords: typeof keyWords) => string
}

const countryKeys: Record<CountryCode, string> = { KZ: 'k', KG: 'y', TJ: 't', TM: 'm', UZ: 'u' }

/** Where `g` and another key lead, each by a letter of its English name. */
export const places: readonly Place[] = [
  { key: 'h', address: '/', name: (_, { front }) => front },
  ...countries.map(({ code, slug }) => ({
    key: countryKeys[code],
    address: `/${slug}/`,
    name: ({ countries: names }: Words) => names[code],
  })),
  { key: 'r', address: '/rates/', name: ({ rates }) => rates },
  { key: 's', address: '/saved/', name: (_, { saved }) => saved },
  { key: 'a', address: '/about/', name: ({ about }) => about },
]
