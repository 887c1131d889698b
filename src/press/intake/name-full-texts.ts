import { forEachTag } from './for-each-tag.ts'

/**
 * Where feeds put an item's whole text besides `content:encoded`: Yandex News and Turbo, XHTML (of whatever prefix), and
 * an element of the first days.
 */
const name = /^(?:(?:yandex:)?full-?text|turbo:content|(?:\w+:)?body|fullitem)$/i
const mayHold = /<(?:yandex:|turbo:|full|(?:\w+:)?body[\s>])/i

interface Place {
  name: string
  /** Where its start tag begins and ends. */
  at: number
  end: number
}

/** A feed in which each item's whole text is called `content:encoded`, as escaped HTML. An item that has one keeps it. */
export function nameFullTexts(xml: string): string {
  if (!mayHold.test(xml)) return xml
  const pieces: string[] = []
  let from = 0
  for (const { name: tagName, at, end, close } of findFullTexts(xml)) {
    const inner = xml.slice(end, close)
    pieces.push(xml.slice(from, at), `<content:encoded>${asText(inner)}</content:encoded>`)
    from = close + `</${tagName}>`.length
  }
  return pieces.join('') + xml.slice(from)
}

/** Whole texts that are children of an item, the first of each. `close` is where the end tag begins. */
function findFullTexts(xml: string): (Place & { close: number })[] {
  const found: (Place & { close: number })[] = []
  let open: Place[] | undefined
  let hasText = false
  forEachTag(xml, (tag, at) => {
    const [, slash, tagName = ''] = /^<(\/?)([\w:.-]+)/.exec(tag) ?? []
    if (/^(?:\w+:)?item$/.test(tagName)) {
      open = slash === '/' ? undefined : []
      hasText = false
      return
    }
    if (!open || tag.endsWith('/>') || tagName === '') return
    if (slash !== '/') {
      if (tagName === 'content:encoded') hasText = true
      open.push({ name: tagName, at, end: at + tag.length })
      return
    }
    const place = open.findLastIndex((other) => other.name === tagName)
    const closed = open[place]
    if (closed) open.length = place
    if (closed && place === 0 && !hasText && name.test(tagName) && tag === `</${tagName}>`) {
      found.push({ ...closed, close: at })
      hasText = true
    }
  })
  return found
}

/** What stands in an element, elements of its own included, as text. */
function asText(inner: string): string {
  const isText = !/<[a-z]/i.test(inner.replace(/<!\[CDATA\[[^]*?\]\]>/g, ''))
  return isText ? inner : `<![CDATA[${inner.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}
