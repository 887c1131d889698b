/** Filled in by the build: the folder of its host that the site lies in; the page's first script, and all that is kept from the start. */
declare const BASE: string
declare const ENTRY: string
declare const CODE: readonly string[]

export const base = BASE
/** Addresses from the host's root. */
export const entry = BASE + ENTRY
export const code: readonly string[] = CODE.map((file) => BASE + file)
