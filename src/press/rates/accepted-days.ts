import * as v from 'valibot'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { daySchema } from '#edition/checks.ts'
import { errorCode } from '../archive/error-code.ts'
import { toOpenFault } from '../archive/to-open-fault.ts'

/** The days that the editor vouched for with `rates --accept`, by bank: `{ "NBKR": ["2026-05-24"] }`. */
export type AcceptedDays = Readonly<Record<string, readonly string[]>>

const acceptedSchema = v.record(v.string(), v.array(daySchema))

/** Where they are kept. */
export function acceptedPath(content: string): string {
  return join(content, 'rates', 'accepted.json')
}

/** Reads the accepted days: none where there is no such file. Throws an Error where it can't be read or parsed. */
export function loadAcceptedDays(content: string): AcceptedDays {
  try {
    return v.parse(acceptedSchema, JSON.parse(readFileSync(acceptedPath(content), 'utf8')))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return {}
    if (toOpenFault(error) !== undefined) throw error
    const text =
      'rates/accepted.json is not a list of days by bank, such as {"NBKR": ["2026-05-24"]}: mend it, or delete it and accept anew'
    throw new Error(text, { cause: error })
  }
}
