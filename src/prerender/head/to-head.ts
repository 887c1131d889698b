import type { Article } from '#edition/article.ts'
import type { Frame } from '#reader/frame.ts'
import type { Page } from '../page.ts'
import { escapeHtml } from './escape-html.ts'

/** What a page's head is made from. It must not change with every edition, or every page would: hence only the frame of it. */
export interface HeadContent {
  page: Page
  frame: Frame
  /** The folder of its host that the site lies in: `/`, `/news/`. */
  base: string
  /** Of an article's page. */
  article?: Article
}

/** A page's own part of `<head>`. */
export function toHead({ page, frame }: HeadContent): string {
  const { title, description, address } = page
  const site = frame.url?.replace(/\/$/, '')
  return [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description || title)}">`,
    ...(site && address ? [`<link rel="canonical" href="${escapeHtml(site + encodeURI(address))}">`] : []),
    ...(address ? [] : ['<meta name="robots" content="noindex">']),
  ].join('')
}
