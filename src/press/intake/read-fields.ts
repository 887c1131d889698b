import { isWebAddress } from '#edition/checks.ts'
import type { CountryCode } from '#edition/country.ts'
import type { Source } from '#edition/headline.ts'
import { findCountry } from '../articles/find-countries.ts'
import { toLanguage } from '../articles/find-language.ts'
import { decodedText } from '../articles/plain-text.ts'
import { canonicalLink } from './canonical-link.ts'
import type { Draft, DraftPicture } from './draft.ts'
import { allTexts, findField, hasField, textOf } from './front-fields.ts'
import { toAnswer, toText, toTexts } from './front-values.ts'
import { picturePath } from './picture-path.ts'

type Values = ReadonlyMap<string, unknown>
/** Tells the editor that what stands at a key cannot be taken. */
type Warn = (key: string, problem: string) => void

/** The parts of a draft that its front matter gives, but its title and dates. What cannot be taken is told to `warn`. */
export function readFields(values: Values, warn: Warn): Partial<Draft> & Pick<Draft, 'categories'> {
  const summary = textOf(values, 'summary')
  const byline = toTexts(findField(values, 'byline')?.value).join(', ')
  const slug = textOf(values, 'slug')
    ?.split('/')
    .findLast((part) => part !== '')
  const twin = textOf(values, 'twin')?.replace(/^\/+|\/+$/g, '')
  const language = readLanguage(values, warn)
  const link = readOriginal(values, warn)
  const picture = readPicture(values)
  const source = readSource(values)
  return {
    ...(summary !== undefined && { summary: decodedText(summary) }),
    ...(byline !== '' && { byline: decodedText(byline) }),
    ...(slug !== undefined && { slug }),
    ...(twin !== undefined && { twin }),
    ...(language !== undefined && { language }),
    ...(link !== undefined && { link }),
    ...(picture && { picture }),
    ...(source && { source }),
    ...(hasField(values, 'countries') && { countries: readCountries(values, warn) }),
    ...(toAnswer(findField(values, 'pin')?.value) === true && { pin: true }),
    categories: [...new Set(allTexts(values, 'topics').map(decodedText))],
  }
}

function readLanguage(values: Values, warn: Warn): string | undefined {
  const field = findField(values, 'language')
  const written = toText(field?.value)
  if (!field || written === undefined) return undefined
  const language = toLanguage(written)
  if (language === undefined) warn(field.key, `is no language tag such as ru or uz-Cyrl: '${written}'`)
  return language
}

function readOriginal(values: Values, warn: Warn): string | undefined {
  const field = findField(values, 'original')
  const written = toText(field?.value)
  if (!field || written === undefined) return undefined
  const link = canonicalLink(written)
  if (link === undefined) warn(field.key, `is no web address: '${written}'`)
  return link
}

function readCountries(values: Values, warn: Warn): CountryCode[] {
  const found = allTexts(values, 'countries').map((name) => {
    const country = findCountry(name)
    if (!country) warn('countries', `is none of the five countries: '${name}'`)
    return country
  })
  return [...new Set(found.filter((country) => country !== undefined))]
}

function readSource(values: Values): Source | undefined {
  const value = findField(values, 'source')?.value
  const name = toText(value instanceof Map ? value.get('name') : value)
  const url = value instanceof Map ? toText(value.get('url')) : undefined
  if (name === undefined) return undefined
  return { name: decodedText(name), ...(url !== undefined && isWebAddress(url) && { url }) }
}

/** A path or an address; or a map with `src` (as some tools write it: `url`, `image`, `path`) and texts. */
function readPicture(values: Values): DraftPicture | undefined {
  const value = findField(values, 'picture')?.value
  const inner = (keys: string[]) =>
    value instanceof Map ? keys.map((key) => toText(value.get(key))).find((text) => text !== undefined) : undefined
  const src = value instanceof Map ? inner(['src', 'url', 'image', 'path']) : toText(value)
  if (src === undefined) return undefined
  const alt = inner(['alt']) ?? textOf(values, 'alt')
  const caption = inner(['caption']) ?? textOf(values, 'caption')
  const credit = inner(['credit']) ?? textOf(values, 'credit')
  return {
    src: picturePath(src),
    ...(alt !== undefined && { alt: decodedText(alt) }),
    ...(caption !== undefined && { caption: decodedText(caption) }),
    ...(credit !== undefined && { credit: decodedText(credit) }),
  }
}
