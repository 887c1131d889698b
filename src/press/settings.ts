import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { languageSchema, webAddressSchema } from '#edition/checks.ts'
import { countries, countryCodeSchema } from '#edition/country.ts'
import { currencies } from '#edition/quote.ts'
import { errorCode } from './archive/error-code.ts'

/** press.json cannot be used; the message names the key and says what to write. */
export class SettingsError extends Error {}

const textSchema = v.pipe(v.string(), v.trim(), v.minLength(1))
const addressSchema = v.pipe(
  webAddressSchema,
  v.check((address) => URL.canParse(address)),
)
const timeZoneSchema = v.pipe(v.string(), v.check(isTimeZone))

const feedSourceSchema = v.object({
  name: textSchema,
  url: addressSchema,
  /** Absent until the editor has decided: `pull` passes the source over. */
  rights: v.optional(v.picklist(['full', 'excerpt'])),
  language: v.optional(languageSchema),
  country: v.optional(countryCodeSchema),
  timeZone: v.optional(timeZoneSchema),
})
/** A feed that the newsroom takes stories from. */
export type FeedSource = v.InferOutput<typeof feedSourceSchema>

const settingsSchema = v.object({
  title: textSchema,
  url: v.optional(addressSchema),
  language: languageSchema,
  timeZone: timeZoneSchema,
  /** Markdown. */
  about: v.optional(v.union([v.string(), v.pipe(v.array(v.string()), v.transform(joinParagraphs))]), ''),
  sample: v.optional(v.boolean()),
  /** The currencies that come first in the rate strip, in this order. */
  ticker: v.optional(v.array(v.picklist(currencies))),
  sources: v.optional(v.array(feedSourceSchema), []),
  rates: v.optional(v.array(v.object({ bank: textSchema, url: addressSchema })), []),
})
/** What an editor sets in `content/press.json`. */
export type Settings = v.InferOutput<typeof settingsSchema>

/** What to write for a key, by its name. */
const advice = new Map<unknown, string>([
  ['title', 'the name of your site'],
  ['url', 'a web address, such as "https://news.example/"'],
  ['language', 'a language tag, such as "en", "ru" or "uz-Cyrl"'],
  ['timeZone', 'a time zone, such as "Asia/Almaty" or "Asia/Bishkek"'],
  ['about', 'the text of your About page, or a list of its paragraphs'],
  ['sample', 'true or false, or leave it out'],
  ['ticker', `a list of currencies: ${currencies.join(', ')}`],
  ['sources', 'a list of sources, [] for none'],
  ['name', 'the name that readers should see'],
  [
    'rights',
    '"full" if you may reprint its articles whole, or "excerpt" to print their beginnings with a link to the rest',
  ],
  ['country', `the country that it writes about: ${countries.map(({ code }) => code).join(', ')}; or leave it out`],
  ['rates', 'a list of banks and their addresses, [] for none'],
  ['bank', 'the short name of the bank, such as "NBK"'],
])

const defaults: Settings = {
  title: 'Untitled',
  language: 'en',
  timeZone: 'Asia/Almaty',
  about: '',
  sources: [],
  rates: [],
}

/** Reads `press.json` of a content folder. A folder without one gets plain settings and a sentence to say so. */
export function loadSettings(content: string): { settings: Settings; missing?: string } {
  const file = join(content, 'press.json')
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { settings: defaults, missing: missingText(file) }
    throw new SettingsError(`${file} is not valid JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const result = v.safeParse(settingsSchema, value)
  if (result.success) return { settings: result.output }
  throw new SettingsError(result.issues.map((issue) => `${file}: ${toSentence(issue)}`).join('\n'))
}

function missingText(file: string): string {
  const { title, language, timeZone } = defaults
  return (
    `${file} is missing. Until it is there the site is called "${title}", its language is ${language} and its time ` +
    `zone ${timeZone}. Write at least {"title": "…", "language": "…", "timeZone": "…"} into it.`
  )
}

/** `sources[2].rights (Akipress) is missing: write …` */
function toSentence(issue: v.BaseIssue<unknown>): string {
  const path = issue.path ?? []
  const keys = path.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
  const key = keys.join('').replace(/^\./, '') || 'the file'
  const owner = path.length > 2 ? path[1]?.value : undefined
  const named = isNamed(owner) ? ` (${owner.name})` : ''
  const wrong = issue.received === 'undefined' ? 'is missing' : `cannot be ${JSON.stringify(issue.input)}`
  const known = path.map((item) => advice.get(item.key)).findLast((text) => text !== undefined)
  return `${key}${named} ${wrong}: write ${known ?? 'an object, as in the sample edition’s press.json'}`
}

function isNamed(value: unknown): value is { name: string } {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
}

function joinParagraphs(paragraphs: string[]): string {
  return paragraphs.join('\n\n')
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
