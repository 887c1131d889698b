import { readdirSync } from 'node:fs'
import { errorCode } from './error-code.ts'

/** The names in a folder, in no order; none where there is no such folder. Throws where it may not be read. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return []
    throw error
  }
}
