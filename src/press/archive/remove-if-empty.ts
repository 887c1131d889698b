import { rmdirSync } from 'node:fs'

/** Removes a folder in which nothing lies; one in which something does stays. */
export function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Something lies in it, or it is not there.
  }
}
