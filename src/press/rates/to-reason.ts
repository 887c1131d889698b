import { errorCode } from '../archive/error-code.ts'
import { toOpenFault } from '../archive/to-open-fault.ts'
import { WriteFailure } from '../archive/write-failure.ts'

/** What a thrown value says, for a report. */
export function toReason(error: unknown): string {
  if (errorCode(error) === 'ENOENT') return 'there is no such file'
  const fault = error instanceof WriteFailure ? undefined : toOpenFault(error)
  return fault ?? (error instanceof Error ? error.message : String(error))
}
