import { holdLock } from '#press/archive/hold-lock.ts'

/** The folder of what a build keeps for the next one. */
export function besideSite(dist: string): string {
  return `${dist}.build`
}

/**
 * Keeps others from building a site, or from reading it, until the function returned is called. Waits ten seconds for them, then
 * throws with a sentence that says who it is.
 */
export function holdSite(dist: string, command: string): Promise<() => void> {
  return holdLock(besideSite(dist), { command })
}
