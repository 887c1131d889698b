import type { OldAddress } from './old-address.ts'

/** An old address, and the address from the host's root that it leads to: `/news/2025/12/tea/`. */
export interface Redirect extends OldAddress {
  to: string
  /** Whether a page of the site has this address but for capitals, and must not be led away from. */
  isLikePage?: boolean
}

/** Longer addresses are nobody's, and would need larger tables in a server's memory. */
const longest = 1000

/** The folder of the site at its host is put before every old address: the site's root was theirs. */
type ToTable = (redirects: readonly Redirect[], base: string) => string

/**
 * `_redirects` as Netlify reads it (https://docs.netlify.com/routing/redirects/), and Cloudflare, which passes over lines
 * with a query. `*` and `:` mean something there; the addresses have them encoded, as they have spaces and `#`.
 */
export const toUnderscoreTable: ToTable = (redirects, base) => {
  const lines = redirects.map(({ path, query, to }) => {
    const from = under(base, path)
    if (query === undefined) return `${from} ${to} 301\n`
    return `${from} ${query.split('&').map(withValue).join(' ')} ${to} 301\n`
  })
  return lines.filter((line) => line.length <= longest).join('')
}

function withValue(parameter: string): string {
  return parameter.includes('=') ? parameter : `${parameter}=`
}

/**
 * Two maps for the http level of nginx (https://nginx.org/en/docs/http/ngx_http_map_module.html): of paths, which nginx has
 * decoded by then, and of paths with a query. Their strings are compared without regard to case, which is much faster than the
 * regular expressions that are needed where two addresses differ by it alone.
 */
export const toNginxTable: ToTable = (redirects, base) => {
  const table = tableOf(redirects, base)
  const [seen, twice] = [new Set<string>(), new Set<string>()]
  for (const { from } of table) (seen.has(from.toLowerCase()) ? twice : seen).add(from.toLowerCase())
  const entries = table.map(({ from, to, hasQuery, isLikePage }) => {
    const key = isLikePage || twice.has(from.toLowerCase()) ? toPattern(from) : from
    return { line: `  ${quote(key)} ${quote(to)};\n`, hasQuery }
  })
  const lines = (hasQuery: boolean) =>
    entries.flatMap((entry) => (entry.hasQuery === hasQuery ? [entry.line] : [])).join('')
  return [
    'map_hash_max_size 262144;\nmap_hash_bucket_size 4096;\n',
    `map $uri $moved_path {\n${lines(false)}}\n`,
    `map "$uri?$args" $moved {\n  default $moved_path;\n${lines(true)}}\n`,
  ].join('')
}

/** As nginx reads it, case and all: https://www.pcre.org/current/doc/html/pcre2pattern.html */
function toPattern(text: string): string {
  return `~^${text.replace(/[\\^$.[\]|()?*+{}]/g, '\\$&')}$`
}

/** Quotes and backslashes are escaped in nginx's strings; a `$` would be read as a variable only on the right, where is none. */
function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

/**
 * Two maps for a site of Caddy (https://caddyserver.com/docs/caddyfile/directives/map), likewise. In its strings braces,
 * backquotes and quotes mean something, so addresses that hold them are left to their pages.
 */
export const toCaddyTable: ToTable = (redirects, base) => {
  const entries = tableOf(redirects, base).filter(({ from }) => !/[{}`"]/.test(from))
  const map = (source: string, name: string, hasQuery: boolean) => {
    const lines = entries.flatMap((entry) => (entry.hasQuery === hasQuery ? [`\t"${entry.from}" "${entry.to}"\n`] : []))
    return `map ${source} {${name}} {\n${lines.join('')}\tdefault ""\n}\n`
  }
  const query = map('"{http.request.uri.path}?{http.request.uri.query}"', 'moved_query', true)
  return map('{http.request.uri.path}', 'moved_path', false) + query
}

/** What a server compares with the path that it has decoded: with the slash at its end and without, as servers answer both. */
function tableOf(redirects: readonly Redirect[], base: string): Entry[] {
  const found = new Map<string, Entry>()
  const add = (entry: Entry) => {
    const { from } = entry
    if (Buffer.byteLength(from) <= longest && !found.has(from)) found.set(from, entry)
  }
  for (const { plain, query, to, isLikePage = false } of redirects) {
    if (plain === undefined) continue
    const hasQuery = query !== undefined
    add({ from: under(base, plain) + (hasQuery ? `?${query}` : ''), to, hasQuery, isLikePage })
  }
  for (const entry of [...found.values()]) {
    const { from, hasQuery } = entry
    if (!hasQuery && from !== base) add({ ...entry, from: from.endsWith('/') ? from.slice(0, -1) : `${from}/` })
  }
  return [...found.values()]
}

interface Entry extends Required<Pick<Redirect, 'to' | 'isLikePage'>> {
  from: string
  hasQuery: boolean
}

function under(base: string, path: string): string {
  return base + path.slice(1)
}
