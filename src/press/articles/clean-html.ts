import { sanitize } from 'hast-util-sanitize'
import type { Body } from '#edition/body.ts'
import { closeEmbeds } from './close-embeds.ts'
import { findUnsafe } from './find-unsafe.ts'
import { limitDepth } from './limit-depth.ts'
import { markupSchema } from './markup-schema.ts'
import { decodedText } from './plain-text.ts'
import { readHtml, withoutLongData } from './read-html.ts'
import type { Base } from './resolve-address.ts'
import { toBody } from './to-body.ts'

/** A body that satisfies `bodySchema`, and the names of unsafe or unknown markup that it was freed of. */
export interface CleanHtml {
  body: Body
  removed: string[]
}

/** Characters: ten times a long read. Of what is longer only the text is kept. */
const longest = 1_000_000

/**
 * Turns any HTML into a body: parsed as a browser would, sanitised, then told in the closed set of elements of
 * `#edition/body.ts`. Links and pictures are resolved against `base`, the text's own address; without it a path (`/2025/…`)
 * is one of this site, and other relative addresses are dropped. Text is kept. Never throws.
 */
export function cleanHtml(html: string, { base }: { base?: Base } = {}): CleanHtml {
  const address = base !== undefined && URL.canParse(base) ? base : undefined
  const closed = closeEmbeds(withoutLongData(html))
  if (closed.length > longest) return { body: bareText(closed), removed: ['markup of a text longer than any article'] }
  try {
    const tree = readHtml(closed)
    const safe = sanitize(tree, markupSchema)
    const nodes = safe.type === 'root' ? safe.children : []
    return { body: limitDepth(toBody(nodes, address)), removed: findUnsafe(tree) }
  } catch (error) {
    if (error instanceof RangeError) return { body: bareText(closed), removed: ['markup too tangled to be read'] }
    throw error
  }
}

/** What is left of markup that exhausts the stack: its text, as one paragraph. */
function bareText(html: string): Body {
  const text = decodedText(html.replace(/<[^<>]*>/g, ' '))
  return text === '' ? [] : [['p', text]]
}
