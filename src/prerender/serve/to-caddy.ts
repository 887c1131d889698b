import { toCaddyTable, type Redirect } from '../redirects/to-tables.ts'
import { feedTypes, forever, hashedFolders, listHeaders, revalidated } from './headers.ts'

/** For a site of Caddy, to be imported into it, whose root holds the site at `base`. */
export function toCaddy(policy: string, redirects: readonly Redirect[], base: string): string {
  const headers = listHeaders(policy).map(([name, value]) => `\t${name} "${value}"\n`)
  const feeds = Object.entries(feedTypes).map(
    ([name, type], n) => `@feed${n} path */${name}\nheader @feed${n} Content-Type ${type}\n`,
  )
  return [
    toCaddyTable(redirects, base),
    '@moved_path expression `{moved_path} != ""`\nredir @moved_path {moved_path} 301\n',
    '@moved_query expression `{moved_query} != ""`\nredir @moved_query {moved_query} 301\n',
    `header {\n${headers.join('')}\tCache-Control "${revalidated}"\n}\n`,
    `@hashed path ${hashedFolders.map((folder) => `${base}${folder}*`).join(' ')}\n`,
    `header @hashed Cache-Control "${forever}"\n`,
    ...feeds,
    'file_server {\n\tprecompressed br gzip\n\thide .*\n}\n',
    `handle_errors {\n\theader Cache-Control "${revalidated}"\n\trewrite * ${base}404.html\n\tfile_server {\n\t\tprecompressed br gzip\n\t}\n}\n`,
  ].join('')
}
