import type { Article } from '#edition/article.ts'
import { countries, countryOf } from '#edition/country.ts'
import { pageAddress, storyAddress } from '#reader/addresses.ts'
import type { Frame } from '#reader/frame.ts'
import { toCard } from '../cards/to-card.ts'
import type { Page } from '../page.ts'
import { toAbsolute } from './site-address.ts'
import type { PageWords } from '../words/page-words.ts'
import { toScriptJson } from '../render/to-script-json.ts'

/** What a page is told of by. */
interface Told {
  page: Page
  article: Article | undefined
  frame: Frame
  words: PageWords
  site: string
}

/**
 * What search engines are told of a page, as the text of a `<script type="application/ld+json">`: a block of data, which is
 * not run and so asks nothing of a Content-Security-Policy. Undefined where there is nothing to tell.
 * https://schema.org/NewsArticle, https://schema.org/BreadcrumbList
 */
export function toJsonLd({ page, article, frame, words, site }: Told): string | undefined {
  const trail = toTrail(page, frame, words, site)
  const things = [...(article ? [toNewsArticle(article, frame, words, site)] : []), ...(trail ? [trail] : [])]
  if (things.length === 0) return undefined
  return toScriptJson({ '@context': 'https://schema.org', '@graph': things })
}

function toNewsArticle(article: Article, { title: name }: Frame, words: PageWords, site: string): object {
  const { path, title, summary, publishedAt, updatedAt, language, byline, source, topics, countries, original } =
    article
  const address = toAbsolute(site, storyAddress(path))
  const { src, width, height } = toCard(article, words)
  const isSigned = byline !== undefined && byline !== source.name
  return {
    '@type': 'NewsArticle',
    mainEntityOfPage: address,
    headline: title,
    ...(summary !== '' && { description: summary }),
    image: { '@type': 'ImageObject', url: toAbsolute(site, src), width, height },
    datePublished: publishedAt,
    dateModified: updatedAt ?? publishedAt,
    inLanguage: language,
    author: isSigned
      ? { '@type': 'Person', name: byline }
      : { '@type': 'Organization', name: source.name, ...(source.url !== undefined && { url: source.url }) },
    publisher: { '@type': 'Organization', name, url: toAbsolute(site, '/') },
    ...(countries.length > 0 && { contentLocation: countries.map((code) => toPlace(words.first.countries[code])) }),
    ...(topics.length > 0 && { keywords: topics }),
    ...(original !== undefined && { isBasedOn: original }),
  }
}

function toPlace(name: string): object {
  return { '@type': 'Country', name }
}

/** The way from the front page to a page below it. */
function toTrail(page: Page, { title }: Frame, words: PageWords, site: string): object | undefined {
  const steps = stepsOf(page, words)
  if (steps.length === 0) return undefined
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: title, address: '/' }, ...steps].map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: toAbsolute(site, address),
    })),
  }
}

interface Step {
  name: string
  address: string
}

function stepsOf(page: Page, words: PageWords): Step[] {
  if (page.kind === 'article') {
    const [country] = page.headline.countries
    const own = { name: page.headline.title, address: page.address }
    return country === undefined ? [own] : [...countryStep(countryOf(country).slug, words), own]
  }
  if (page.kind === 'country') return countryStep(page.scope, words)
  if (page.kind === 'currency') {
    const own = { name: words.rates.currencies[page.currency], address: page.address }
    return [{ name: words.first.exchangeRates, address: '/rates/' }, own]
  }
  if (page.kind === 'shelf') return [{ name: page.shelf.name, address: page.address }]
  if (page.kind !== 'numbered') return []
  const { scope, number } = page
  return [
    ...countryStep(scope, words),
    { name: words.numbered.title(number, undefined), address: pageAddress(scope, number) },
  ]
}

function countryStep(scope: string, { first }: PageWords): Step[] {
  return countries
    .filter(({ slug }) => slug === scope)
    .map(({ slug, code }) => ({ name: first.countries[code], address: `/${slug}/` }))
}
