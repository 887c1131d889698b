import type { About } from '#edition/about.ts'
import { cleanHtml } from '../articles/clean-html.ts'
import { renderMarkdown } from '../intake/render-markdown.ts'

/** The About page of an edition, from the editor's Markdown. */
export function toAbout(markdown: string): About {
  return { body: cleanHtml(renderMarkdown(markdown, '').html).body }
}
