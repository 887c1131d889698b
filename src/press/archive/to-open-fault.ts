import { errorCode } from './error-code.ts'

/**
 * Why a file or a folder cannot be opened, and what to do about it, as what is said of it: `cannot be opened (permission
 * denied): …`. Undefined for an error that is not the system's.
 */
export function toOpenFault(error: unknown): string | undefined {
  const code = errorCode(error)
  switch (code) {
    case undefined:
      return undefined
    case 'EACCES':
    case 'EPERM':
      return 'cannot be opened (permission denied): give yourself the right to read it, and run the same command again'
    case 'ENOTDIR':
      return 'cannot be opened: what its path calls a folder is a file'
    case 'EISDIR':
      return 'cannot be opened: it is a folder'
    default:
      return `cannot be opened (${code})`
  }
}
