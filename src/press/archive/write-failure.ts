import { errorCode } from './error-code.ts'

/** A file or folder could not be written; the message says which, why and what to do. `code` is the system's word: `ENOSPC`. */
export class WriteFailure extends Error {
  readonly code: string | undefined

  constructor(place: string, cause: unknown) {
    super(`${place} could not be written: ${toAdvice(cause)}`, { cause })
    this.code = errorCode(cause)
  }
}

/** What a write failed with, as a WriteFailure of that place; one that is told already stays as it is. */
export function toWriteFailure(error: unknown, place: string): WriteFailure {
  return error instanceof WriteFailure ? error : new WriteFailure(place, error)
}

function toAdvice(cause: unknown): string {
  switch (errorCode(cause)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full. Make room on it and run the same command again: nothing is half-done.'
    case 'EFBIG':
      return 'it is larger than a file may be here (ulimit -f). Raise the limit and run the same command again.'
    case 'EROFS':
      return 'its disk may only be read. Mount it for writing, or name another folder: --content, --out.'
    case 'EACCES':
    case 'EPERM':
      return 'this user may not write there. Give yourself the right to, or name another folder: --content, --out.'
    default:
      return cause instanceof Error ? cause.message : String(cause)
  }
}
