import type * as v from 'valibot'
import { parseAs } from './parse-file.ts'
import {
  searchCardsSchema,
  searchDaysSchema,
  searchIndexSchema,
  searchPartsSchema,
  searchTermsSchema,
} from './search.ts'

const schemas = {
  index: searchIndexSchema,
  parts: searchPartsSchema,
  days: searchDaysSchema,
  terms: searchTermsSchema,
  cards: searchCardsSchema,
}

export type SearchFileKind = keyof typeof schemas
export type SearchFile<Kind extends SearchFileKind> = v.InferOutput<(typeof schemas)[Kind]>

/** Checks the value of a file of the search index, as `parseFile` does of all others: only those who search load this. */
export function parseSearchFile<Kind extends SearchFileKind>(kind: Kind, value: unknown): SearchFile<Kind> {
  return parseAs(`search ${kind}`, schemas[kind], value)
}
