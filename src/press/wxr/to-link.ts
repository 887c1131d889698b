import { isWebAddress } from '#edition/checks.ts'
import { escapeHtml } from './escape-html.ts'

/** A link to an address that shows it, without its scheme; '' for what is no web address. */
export function toLink(address: string): string {
  const written = address.trim().replace(/^\/\//, 'https://')
  if (!isWebAddress(written) || !URL.canParse(written)) return ''
  const shown = written.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
  return `<a href="${escapeHtml(written)}">${escapeHtml(shown)}</a>`
}

/** The same as a paragraph of its own. */
export function toLinkParagraph(address: string): string {
  const link = toLink(address)
  return link === '' ? '' : `\n\n<p>${link}</p>\n\n`
}
