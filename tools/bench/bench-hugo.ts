import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeStories } from './make-stories.ts'

const page = (title: string, main: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/site.css"><main>${main}</main></html>`
const cards =
  '{{ range .Paginator.Pages }}<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Params.summary }}</p></article>{{ end }}'
const list = page('{{ .Title }}', `<h1>{{ .Title }}</h1>${cards}{{ template "_internal/pagination.html" . }}`)

/** Bare templates: a page for each story, numbered pages of all and of each country, and the feeds that Hugo has. */
const site: Readonly<Record<string, string>> = {
  'hugo.json': JSON.stringify({
    ...{ baseURL: 'https://wire.example/', title: 'Bench', languageCode: 'en' },
    ...{ taxonomies: { country: 'countries' }, pagination: { pagerSize: 40 }, paginate: 40 },
  }),
  'static/site.css': 'main { max-width: 40rem }',
  'layouts/index.html': list.replaceAll('.Paginator.Pages', '(.Paginate .Site.RegularPages).Pages'),
  'layouts/_default/list.html': list,
  'layouts/_default/single.html': page(
    '{{ .Title }}',
    '<article><h1>{{ .Title }}</h1><time>{{ .Date }}</time>{{ .Content }}</article>',
  ),
}

/** Seconds that Hugo takes for as many stories with bare templates; undefined where there is no Hugo. */
export function benchHugo(folder: string, count: number): number | undefined {
  if (spawnSync('hugo', ['version']).status !== 0) return undefined
  for (const [file, text] of Object.entries(site)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  writeStories(join(folder, 'content/a'), 1, count + 1)
  const began = performance.now()
  const { status, stdout, stderr } = spawnSync('hugo', ['--quiet', '--minify'], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`hugo ended with ${status ?? 'a signal'}: ${stdout}${stderr}`)
  return (performance.now() - began) / 1000
}
