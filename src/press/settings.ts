import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { languageSchema, webAddressSchema } from '#edition/checks.ts'
import { countries, countryCodeSchema } from '#edition/country.ts'
import { currencies } from '#edition/quote.ts'
import { errorCode } from './archive/error-code.ts'
import { toOpenFault } from './archive/to-open-fault.ts'
import { findJsonFault } from './find-json-fault.ts'
import { findLanguageDoubt, findUnknownKeys, type SettingDoubt } from './find-setting-doubts.ts'
import { decodeStrictly } from './intake/decode-bytes.ts'
import type { Warning } from './report.ts'

/** press.json cannot be used; the message names the key and says what to write. */
export class SettingsError extends Error {}

const textSchema = v.pipe(v.string(), v.trim(), v.minLength(1))
const addressSchema = v.pipe(
  webAddressSchema,
  v.check((address) => URL.canParse(address)),
)
const bareAddress =
  'the address that your site lies at, without a question mark, a # or a user’s name, such as "https://news.example/"'
/** Addresses of pages are made of it by writing on. */
const siteAddressSchema = v.pipe(
  addressSchema,
  v.check((address) => !/[?#]|^\w+:\/\/[^/]*@/.test(address), bareAddress),
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

const bankSchema = v.object({ bank: textSchema, url: addressSchema })

const settingsSchema = v.object({
  title: textSchema,
  url: v.optional(siteAddressSchema),
  language: languageSchema,
  timeZone: timeZoneSchema,
  /** Markdown. */
  about: v.optional(v.union([v.string(), v.pipe(v.array(v.string()), v.transform(joinParagraphs))]), ''),
  sample: v.optional(v.boolean()),
  /** The currencies that come first in the rate strip, in this order. */
  ticker: v.optional(v.array(v.picklist(currencies))),
  sources: v.optional(v.array(feedSourceSchema), []),
  rates: v.optional(v.array(bankSchema), []),
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

/**
 * Reads `press.json` of a content folder, and tells what in it the editor should look at. A folder without one gets plain
 * settings and a warning that says so.
 */
export function loadSettings(content: string): { settings: Settings; warnings: Warning[] } {
  const file = join(content, 'press.json')
  const warn = (item: string, text: string): Warning => ({ source: 'press.json', item, text })
  let text: string
  try {
    text = readSettingsText(file)
  } catch (error) {
    if (errorCode(error) === 'ENOENT')
      return { settings: defaults, warnings: [warn('the whole file', missingText(file))] }
    const fault = toOpenFault(error)
    if (fault === undefined) throw error
    throw new SettingsError(`${file} ${fault}`)
  }
  const value = parseSettings(file, text)
  const result = v.safeParse(settingsSchema, value)
  if (!result.success) {
    const sentences = new Set(result.issues.map((issue) => `${file}: ${toSentence(issue)}`))
    throw new SettingsError([...sentences].join('\n'))
  }
  return {
    settings: result.output,
    warnings: findDoubts(value, result.output).map(({ item, text }) => warn(item, text)),
  }
}

/** The text of a press.json, without a byte order mark. Throws a SettingsError where it is not in UTF-8, as JSON is. */
export function readSettingsText(file: string): string {
  const text = decodeStrictly(readFileSync(file))
  if (text !== undefined) return text
  throw new SettingsError(`${file} is not in UTF-8: save it in that encoding (editors offer it with "Save as").`)
}

/** The value that the text of a press.json holds. Throws a SettingsError where it is no JSON. */
export function parseSettings(file: string, text: string): unknown {
  const fault = findJsonFault(text)
  if (fault !== undefined) throw new SettingsError(`${file} is not valid JSON: ${fault}`)
  return JSON.parse(text)
}

const listsSchema = v.object({
  sources: v.optional(v.array(v.unknown()), []),
  rates: v.optional(v.array(v.unknown()), []),
})

function findDoubts(value: unknown, { language, sources, rates }: Settings): SettingDoubt[] {
  const written = v.parse(listsSchema, value)
  return [
    ...findUnknownKeys(value, Object.keys(settingsSchema.entries), 'press.json'),
    ...findLanguageDoubt(language),
    ...sources.flatMap((source, n) =>
      [
        ...findUnknownKeys(written.sources[n], Object.keys(feedSourceSchema.entries), 'a source'),
        ...findLanguageDoubt(source.language),
      ].map(({ item, text }) => ({ item: `sources[${n}].${item} (${source.name})`, text })),
    ),
    ...rates.flatMap(({ bank }, n) =>
      findUnknownKeys(written.rates[n], Object.keys(bankSchema.entries), 'a bank').map(({ item, text }) => {
        return { item: `rates[${n}].${item} (${bank})`, text }
      }),
    ),
  ]
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
  const told = path.map((item) => advice.get(item.key)).findLast((text) => text !== undefined)
  const known = issue.message === bareAddress ? bareAddress : told
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
