import type { About } from '#edition/about.ts'

/** The About page of an edition, from the editor's Markdown. */
export function toAbout(markdown: string): About {
  return { body: markdown.split('\n\n').map((text) => ['p', text]) }
}
