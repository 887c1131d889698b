import { toText, toTexts } from './front-values.ts'

/** What an editor may call each field of the front matter, the first name being our own. */
const names = {
  title: ['title'],
  summary: ['summary', 'description', 'excerpt', 'dek'],
  date: ['date', 'published', 'publishdate', 'pubdate'],
  updated: ['updated', 'lastmod', 'modified'],
  slug: ['slug'],
  language: ['language', 'lang'],
  byline: ['byline', 'author', 'authors'],
  countries: ['countries', 'country'],
  topics: ['topics', 'tags', 'categories', 'keywords'],
  picture: ['picture', 'image', 'cover', 'ogimage'],
  alt: ['alt'],
  caption: ['caption'],
  credit: ['credit'],
  source: ['source'],
  original: ['original', 'canonical'],
  twin: ['twin'],
  draft: ['draft'],
  pin: ['pin'],
} as const

export type FieldName = keyof typeof names

/** A field that was found: by which of its names, and what stands there. */
export interface Field {
  key: string
  value: unknown
}

/** The field by the first of its names that has a value. */
export function findField(values: ReadonlyMap<string, unknown>, field: FieldName): Field | undefined {
  const keys: readonly string[] = names[field]
  const key = keys.find((name) => values.get(name) instanceof Map || toTexts(values.get(name)).length > 0)
  return key === undefined ? undefined : { key, value: values.get(key) }
}

/** The field's text. */
export function textOf(values: ReadonlyMap<string, unknown>, field: FieldName): string | undefined {
  return toText(findField(values, field)?.value)
}

/** All texts of a field, under whichever of its names. */
export function allTexts(values: ReadonlyMap<string, unknown>, field: FieldName): string[] {
  return names[field].flatMap((name) => toTexts(values.get(name)))
}

/** Whether the field is there at all, be it empty. */
export function hasField(values: ReadonlyMap<string, unknown>, field: FieldName): boolean {
  return names[field].some((name) => values.has(name))
}
