import * as v from 'valibot'
import { aboutSchema } from './about.ts'
import { articleSchema } from './article.ts'
import { editionSchema } from './edition.ts'
import { headlinesPageSchema } from './headlines-page.ts'
import { quotesSchema, rateHistorySchema } from './quote.ts'
import { redirectsSchema } from './redirects.ts'
import { articleOrRemovedSchema, removalsSchema } from './removed.ts'
import { shelfSchema } from './shelf.ts'

const schemas = {
  edition: editionSchema,
  headlines: headlinesPageSchema,
  shelf: shelfSchema,
  article: articleSchema,
  articleOrRemoved: articleOrRemovedSchema,
  about: aboutSchema,
  quotes: quotesSchema,
  rates: rateHistorySchema,
  redirects: redirectsSchema,
  removals: removalsSchema,
}

export type FileKind = keyof typeof schemas
export type FileContent<Kind extends FileKind> = v.InferOutput<(typeof schemas)[Kind]>

/**
 * Checks the value of a file of an edition: the one function that the press calls on what it writes and the reader on
 * what it loads. Throws an Error that names the kind and the place of what does not fit.
 */
export function parseFile<Kind extends FileKind>(kind: Kind, value: unknown): FileContent<Kind> {
  return parseAs(kind, schemas[kind], value)
}

/** As `parseFile`, of files whose schemas only some readers load. */
export function parseAs<Schema extends v.GenericSchema>(
  kind: string,
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value, { abortEarly: true })
  if (result.success) return result.output
  const issue = result.issues[0]
  throw new Error(`not a valid ${kind} file: ${v.getDotPath(issue) ?? 'the whole file'}: ${issue.message}`)
}
