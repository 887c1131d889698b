import type { Article } from '#edition/article.ts'
import { countries, countryOf } from '#edition/country.ts'
import { pageAddress, storyAddress } from '#reader/addresses.ts'
import type { Frame } from '#reader/frame.ts'
import { rateWords } from '#reader/words/english/rates.ts'
import { toCard } from '../cards/to-card.ts'
import type { Page } from '../page.ts'
import { toAbsolute } from './site-address.ts'

/**
 * What search engines are told of a page, as the text of a `<script type="application/ld+json">`: a block of data, which is
 * not run and so asks nothing of a Content-Security-Policy. Undefined where there is nothing to tell.
 * https://schema.org/NewsArticle, https://schema.org/BreadcrumbList
 */
export function toJsonLd(page: Page, article: Article | undefined, frame: Frame, site: string): string | undefined {
  const trail = toTrail(page, frame, site)
  const things = [...(article ? [toNewsArticle(article, frame, site)] : []), ...(trail ? [trail] : [])]
  if (things.length === 0) return undefined
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function toNewsArticle(article: Article, { title: name }: Frame, site: string): object {
  const { path, title, summary, publishedAt, updatedAt, language, byline, source, topics, countries, original } =
    article
  const address = toAbsolute(site, storyAddress(path))
  const { src, width, height } = toCard(article)
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
    ...(countries.length > 0 && { contentLocation: countries.map((code) => toPlace(countryOf(code).name)) }),
    ...(topics.length > 0 && { keywords: topics }),
    ...(original !== undefined && { isBasedOn: original }),
  }
}

function toPlace(name: string): object {
  return { '@type': 'Country', name }
}

/** The way from the front page to a page below it. */
function toTrail(page: Page, { title }: Frame, site: string): object | undefined {
  const steps = stepsOf(page)
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

function stepsOf(page: Page): Step[] {
  if (page.kind === 'article') {
    const [country] = page.headline.countries
    const own = { name: page.headline.title, address: page.address }
    return country === undefined ? [own] : [...countryStep(countryOf(country).slug), own]
  }
  if (page.kind === 'country') return countryStep(page.scope)
  if (page.kind === 'currency') {
    const own = { name: rateWords.currencies[page.currency], address: page.address }
    return [{ name: 'Exchange rates', address: '/rates/' }, own]
  }
  if (page.kind === 'shelf') return [{ name: page.shelf.name, address: page.address }]
  if (page.kind !== 'numbered') return []
  const { scope, number } = page
  return [...countryStep(scope), { name: `Older stories, page ${number}`, address: pageAddress(scope, number) }]
}

function countryStep(scope: string): Step[] {
  return countries.filter(({ slug }) => slug === scope).map(({ slug, name }) => ({ name, address: `/${slug}/` }))
}
