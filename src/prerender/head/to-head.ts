import type { Article } from '#edition/article.ts'
import { countries } from '#edition/country.ts'
import type { Frame } from '#reader/frame.ts'
import { toCard, toListCard, type Card } from '../cards/to-card.ts'
import type { Page } from '../page.ts'
import { escapeHtml } from './escape-html.ts'
import { feedLinks, languageLinks } from './list-links.ts'
import { siteOf, toAbsolute } from './site-address.ts'
import { toJsonLd } from './to-json-ld.ts'
import type { PageWords } from '../words/page-words.ts'

/** What a page's head is made from. It must not change with every edition, or every page would: hence only the frame of it. */
export interface HeadContent {
  page: Page
  frame: Frame
  /** In the edition's language. */
  words: PageWords
  /** The folder of its host that the site lies in: `/`, `/news/`. */
  base: string
  /** Of an article's page. */
  article?: Article
}

/**
 * A page's own part of `<head>`, as HTML. What needs whole addresses is left out where the editor has not said where the
 * site lies.
 */
export function toHead({ page, frame, words, base, article }: HeadContent): string {
  const { title, description, address } = page
  const site = siteOf(frame)
  const tags = [
    `<title>${escapeHtml(title)}</title>`,
    toTag('meta', { name: 'description', content: description || title }),
  ]
  const meta = (name: string, content: string) => tags.push(toTag('meta', { [keyOf(name)]: name, content }))

  if (!isForSearch(page)) meta('robots', 'noindex')
  const link = (attributes: Record<string, string>) => tags.push(toTag('link', attributes))
  link({ rel: 'manifest', href: `${base}manifest.webmanifest` })
  link({ rel: 'apple-touch-icon', href: `${base}icons/apple.png` })
  if (site !== undefined && address !== undefined) {
    link({ rel: 'canonical', href: toAbsolute(site, address) })
    if (article) languageLinks(article, site).forEach(link)
    feedLinks(page, frame, words.first, base).forEach(link)
    meta('og:url', toAbsolute(site, address))
    const { src, width, height, alt } = cardOf(page, article, words)
    meta('og:image', toAbsolute(site, src))
    meta('og:image:width', String(width))
    meta('og:image:height', String(height))
    if (alt !== '') meta('og:image:alt', alt)
    meta('twitter:card', 'summary_large_image')
  }
  meta('og:site_name', frame.title)
  meta('og:title', article?.title ?? title)
  meta('og:description', description || title)
  meta('og:type', article ? 'article' : 'website')
  if (article) {
    meta('article:published_time', article.publishedAt)
    if (article.updatedAt !== undefined) meta('article:modified_time', article.updatedAt)
    const [section, ...others] = [...article.countries.map((code) => words.first.countries[code]), ...article.topics]
    if (section !== undefined) meta('article:section', section)
    for (const tag of others) meta('article:tag', tag)
  }
  const data = site === undefined ? undefined : toJsonLd({ page, article, frame, words, site })
  if (data !== undefined) tags.push(`<script type="application/ld+json">${data}</script>`)
  return tags.join('')
}

/** Properties of Open Graph (https://ogp.me/) have another attribute for their name. */
function keyOf(name: string): string {
  return /^(og|article):/.test(name) ? 'property' : 'name'
}

function toTag(name: string, attributes: Record<string, string>): string {
  return `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
    .join('')}>`
}

/** Pages that hold stories of their own: neither one that a browser has to fill, nor one that says that nothing is there. */
function isForSearch({ kind }: Page): boolean {
  return kind !== 'missing' && kind !== 'removed' && kind !== 'combination' && kind !== 'saved'
}

function cardOf(page: Page, article: Article | undefined, words: PageWords): Card {
  if (article) return toCard(article, words)
  const scope = 'scope' in page ? page.scope : 'all'
  return toListCard(
    countries.filter(({ slug }) => slug === scope).map(({ code }) => code),
    words,
  )
}
