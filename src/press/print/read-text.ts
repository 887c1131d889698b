import * as v from 'valibot'
import { bodySchema } from '#edition/body.ts'
import { bodyText } from '../articles/body-text.ts'
import type { Spool } from './open-spool.ts'

const restSchema = v.pipe(v.string(), v.parseJson(), v.object({ body: bodySchema }))

/** The plain text of a story's body, from the spool. @param rest the number of what only its article has. */
export function readText(spool: Spool, rest: number): string {
  return bodyText(v.parse(restSchema, spool.get(rest)).body)
}
