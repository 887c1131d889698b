import { errorCode } from '../archive/error-code.ts'

/** What a thrown value says, for a report. */
export function toReason(error: unknown): string {
  switch (errorCode(error)) {
    case 'ENOENT':
      return 'there is no such file'
    case 'EACCES':
      return 'may not be read'
    default:
      return error instanceof Error ? error.message : String(error)
  }
}
