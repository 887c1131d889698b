/** What a page asks of the worker; the answer to a question comes through the port that is sent along. */
export type Question =
  /** The address, from the host's root, of the script that its pages begin with: string. */
  | 'version'
  /** Whether the network failed when it was last needed: boolean. */
  | 'away'
  /** To take the place of the worker before it. No answer. */
  | 'take over'

/** What the worker tells all pages: whether the network has begun to fail (true), or to answer again. Sent as a boolean. */
export function connectionChannel(base: string): string {
  return `connection ${base}`
}

/** The page that draws any address, below the site's folder. */
export const shellFile = 'offline.html'
