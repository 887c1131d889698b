import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeStories } from './make-stories.ts'

const page = (main: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ .Title }}</title><meta name="description" content="{{ .Params.summary }}">
{{ $css := resources.Get "site.css" | minify | fingerprint }}<link rel="stylesheet" href="{{ $css.RelPermalink }}"></head>
<body><header><a href="/">Bench</a></header>{{ partialCached "rates.html" . }}
<nav>{{ range site.Taxonomies.countries }}<a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a>{{ end }}</nav>
<main>${main}</main><footer>Bench</footer></body></html>`
const meta = '{{ partial "meta.html" . }}'
const list = page(
  `{{ $pages := .Pages }}{{ if .IsHome }}{{ $pages = site.RegularPages }}{{ end }}{{ $p := .Paginate $pages.ByDate.Reverse }}
<h1>{{ .Title }}</h1>{{ range $p.Pages }}<article>${meta}<h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Params.summary }}</p></article>{{ end }}
{{ if $p.HasPrev }}<a href="{{ $p.Prev.URL }}">Newer</a>{{ end }}{{ if $p.HasNext }}<a href="{{ $p.Next.URL }}">Older</a>{{ end }}`,
)

/**
 * Bare templates of the same pages: a page for each story, numbered pages of all, of each country and of each topic, a strip
 * of rates and a choice of countries on each, and the feeds that Hugo has.
 */
const site: Readonly<Record<string, string>> = {
  'hugo.json': JSON.stringify({
    ...{ baseURL: 'https://wire.example/', title: 'Bench', languageCode: 'en' },
    ...{ taxonomies: { country: 'countries', topic: 'topics' }, pagination: { pagerSize: 40 }, paginate: 40 },
  }),
  'data/rates.json': JSON.stringify(
    ['KZT', 'KGS', 'TJS', 'TMT', 'UZS'].map((unit, index) => ({ pair: `${unit}/USD`, rate: 0.01 * (index + 1) })),
  ),
  'assets/site.css': 'main { max-width: 40rem }',
  'layouts/partials/rates.html': '<ul>{{ range site.Data.rates }}<li><b>{{ .pair }}</b> {{ .rate }}</li>{{ end }}</ul>',
  'layouts/partials/meta.html':
    '<p><time datetime="{{ .Date.Format "2006-01-02T15:04:05Z" }}">{{ .Date.Format "2006-01-02" }}</time> {{ with .Params.countries }}{{ delimit . ", " }}{{ end }}</p>',
  'layouts/index.html': list,
  'layouts/_default/list.html': list,
  'layouts/_default/single.html': page(
    `<article>${meta}<h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p>{{ .Content }}</article>`,
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
