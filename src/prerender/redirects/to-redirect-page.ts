import { escapeHtml } from '../head/escape-html.ts'
import type { PageWords } from '../words/page-words.ts'

/** What tells a page of ours that leads on from every other. */
const sign = '<meta http-equiv="refresh" content="0;url='

/**
 * A page that leads on at once, for hosts that only have files: without a script, and not for search engines, which are told
 * where the story now is.
 *
 * @param to from the host's root.
 * @param canonical the whole address, where it is known.
 */
export function toRedirectPage(to: string, canonical: string | undefined, { first, head }: PageWords): string {
  const link = canonical === undefined ? '' : `<link rel="canonical" href="${escapeHtml(canonical)}">`
  return (
    `<!doctype html><html lang="${first.language}"><meta charset="utf-8"><title>${head.moved}</title><meta name="robots" content="noindex">` +
    `${sign}${escapeHtml(to)}">${link}<p>${head.movedTo} <a href="${escapeHtml(to)}">${escapeHtml(to)}</a></p>\n`
  )
}

export function isRedirectPage(html: string): boolean {
  return html.includes(sign)
}
