import { toHead, type HeadContent } from './head/to-head.ts'

/**
 * A page's HTML: the built template with the page's own head. `template` holds `<title>` and a description, which are
 * replaced; the replacement is a function, as titles may hold `$&`.
 */
export function toHtml(template: string, content: HeadContent): string {
  const { page, frame, base } = content
  const hint = page.kind === 'numbered' ? `<meta name="headlines-page" content="${page.name}" />` : ''
  return template
    .replace(/<html lang="[^"]*"/, () => `<html lang="${frame.language}"`)
    .replace(/<meta name="description"[^>]*>\s*/, '')
    .replace(/<title>[^<]*<\/title>/, () => toHead(content) + hint)
    .replaceAll('href="/data/', () => `href="${base}data/`)
}
