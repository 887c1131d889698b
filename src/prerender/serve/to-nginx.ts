import { toNginxTable, type Redirect } from '../redirects/to-tables.ts'
import { feedTypes, forever, hashedFolders, listHeaders, revalidated, types } from './headers.ts'

/** For nginx's http level: where old addresses lead, and how long an answer may be kept. */
export function toNginxHttp(redirects: readonly Redirect[], base: string): string {
  const folders = hashedFolders.map((folder) => `  "~^${toPattern(base + folder)}" "${forever}";\n`)
  return [
    toNginxTable(redirects, base),
    `map $uri $kept_for {\n  default "${revalidated}";\n${folders.join('')}}\n`,
  ].join('')
}

/** For a `server` of nginx whose root holds the site at `base`. */
export function toNginxSite(policy: string, base: string): string {
  const headers = listHeaders(policy).map(([name, value]) => `  add_header ${name} "${value}" always;\n`)
  const endings = Object.entries(types).map(([type, names]) => `    ${type} ${names.join(' ')};\n`)
  const feeds = Object.entries(feedTypes).map(
    ([name, type]) => `  location ~ /${toPattern(name)}$ { types { } default_type ${type}; }\n`,
  )
  return [
    `location ${base} {\n`,
    '  index index.html;\n',
    `  error_page 404 ${base}404.html;\n`,
    '  absolute_redirect off;\n  log_not_found off;\n',
    '  gzip_static on;\n  gzip_vary on;\n',
    '  charset utf-8;\n  charset_types text/css text/javascript text/plain application/json application/xml;\n',
    '  default_type application/octet-stream;\n',
    `  types {\n${endings.join('')}  }\n`,
    '  add_header Cache-Control $kept_for always;\n',
    ...headers,
    '  if ($moved) { return 301 $moved; }\n',
    ...feeds,
    '  location ~ /\\.(?!well-known/) { return 404; }\n',
    '}\n',
  ].join('')
}

function toPattern(path: string): string {
  return path.replace(/[.+]/g, '\\$&')
}
