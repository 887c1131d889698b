import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { files } from '#edition/files.ts'
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

/** Throws where a site would be built among what no build has put there; a host's own notes (`.well-known/`, `CNAME`) may lie there. */
export function refuseForeign(dist: string): void {
  const isBegun = ['pages.json', 'unsure.json'].some((file) => existsSync(join(besideSite(dist), file)))
  if (isBegun || isSite(dist)) return
  const there = statSync(dist, { throwIfNoEntry: false })
  if (there === undefined) return
  if (!there.isDirectory()) throw new Error(`${dist} is a file: give --dist a folder of its own.`)
  const found = readdirSync(dist).find((name) => !name.startsWith('.') && name !== 'CNAME')
  if (found !== undefined)
    throw new Error(`${dist} holds ${found}, which no build has put there: give --dist a folder of its own.`)
}

/** Throws where there is no built site. */
export function needSite(dist: string): void {
  if (!isSite(dist))
    throw new Error(`There is no site in ${dist}: run "npm run build", or say where it is with --dist.`)
}

function isSite(dist: string): boolean {
  return existsSync(join(dist, 'index.html')) && existsSync(join(dist, 'data', files.edition))
}
