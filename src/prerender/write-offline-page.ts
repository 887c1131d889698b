import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Edition } from '#edition/edition.ts'
import { files } from '#edition/files.ts'
import { shellFile } from '#offline/messages.ts'
import { escapeHtml } from './head/escape-html.ts'
import { toStylePolicy } from './serve/content-policy.ts'
import { loadFile } from './sources.ts'
import { readTemplate, type Template } from './to-html.ts'
import { writeWhole } from './write-whole.ts'

/** Writes the page that the service worker answers with where there is no connection, unless it lies there already. */
export function writeOfflinePage(template: string, data: string, dist: string): void {
  const html = toOfflinePage(readTemplate(template), loadFile(data, 'edition', files.edition))
  const file = join(dist, shellFile)
  if (existsSync(file) && readFileSync(file, 'utf8') === html) return
  writeWhole(file, html)
}

/** The page without anything in it: its script draws whatever address it is shown at. */
function toOfflinePage(
  { begin, end, style, script }: Template,
  { title, language }: Pick<Edition, 'title' | 'language'>,
) {
  return [
    begin.replace(/<html lang="[^"]*"/, () => `<html lang="${escapeHtml(language)}"`),
    `<title>${escapeHtml(title)}</title><meta name="robots" content="noindex">${end}${toStylePolicy('')}${style}</head>`,
    `<body><div id="root"></div>${script}</body></html>\n`,
  ].join('')
}
