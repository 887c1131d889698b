/** The folder of its host that a site lies in, by its address: `/`, `/news/`. One without an address lies in the root. */
export function baseOf(url: string | undefined): string {
  return url === undefined ? '/' : new URL(url).pathname.replace(/\/*$/, '/')
}
