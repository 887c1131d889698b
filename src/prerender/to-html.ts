import type { Edition } from '#edition/edition.ts'
import type { Page } from './page.ts'

/**
 * A page's HTML: the built template with the page's own head. `template` holds `<title>` and a description, which are
 * replaced; the replacement is a function, as titles may hold `$&`.
 */
export function toHtml(template: string, page: Page, edition: Edition, base: string): string {
  const { title, description, address, headlinesPage } = page
  const site = edition.url?.replace(/\/$/, '')
  const head = [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description || title)}" />`,
    ...(site && address ? [`<link rel="canonical" href="${escapeHtml(site + encodeURI(address))}" />`] : []),
    ...(headlinesPage ? [`<meta name="headlines-page" content="${headlinesPage}" />`] : []),
    ...(address ? [] : ['<meta name="robots" content="noindex" />']),
  ]
  return template
    .replace(/<html lang="[^"]*"/, () => `<html lang="${escapeHtml(edition.language)}"`)
    .replace(/<meta name="description"[^>]*>\s*/, '')
    .replace(/<title>[^<]*<\/title>/, () => head.join('\n    '))
    .replaceAll('href="/data/', () => `href="${base}data/`)
}

/** Text as it may stand in an element or in a quoted attribute. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
