import { SaxesParser, type SaxesTagNS } from 'saxes'
import type { RawItem, RawTerm } from './raw-item.ts'
import { prefixOf } from './vocabularies.ts'

/** Elements whose children are fields. The channel's stand below `channel` when the head is read. */
const holders = new Set<string | undefined>([undefined, 'channel', 'item', 'wp:author'])
/** Other elements that hold elements; '' is one of another vocabulary. */
const others = new Set(['rss', 'image', 'wp:postmeta', 'wp:comment', 'wp:commentmeta', 'wp:termmeta', ''])
/** Elements within each other. Those of an export are five deep; a parser gets slow with thousands. */
const deepest = 100

class TooDeep extends Error {}

/**
 * A function that reads a mended unit of an export (WXR 1.0 to 1.2, as written by WordPress in wp-admin/includes/export.php)
 * under the namespaces its root declares, prefix to address. Goes on after errors; entities of a file's own are never
 * resolved.
 */
export function newUnitReader(namespaces: Readonly<Record<string, string>>): (xml: string) => RawItem {
  return (xml) => {
    const fields = new Map<string, string>()
    const terms: RawTerm[] = []
    const meta = new Map<string, string[]>()
    const path: string[] = []
    let isDamaged = false
    let text: string[] = []
    let term: RawTerm | undefined
    let key = ''
    let depth = 0

    const close = () => {
      const name = path.pop() ?? ''
      const holder = path.at(-1)
      const value = text.join('')
      text = []
      if (holder === 'wp:postmeta') {
        if (name === 'wp:meta_key') key = value.trim()
        if (name === 'wp:meta_value') meta.set(key, [...(meta.get(key) ?? []), value])
      } else if (holders.has(holder) && !holders.has(name) && !others.has(name)) {
        isDamaged ||= /<\/item>\s*<item>/.test(value)
        if (name === 'category' && term) terms.push({ ...term, name: value })
        else if (!fields.has(name)) fields.set(name, value)
      }
    }
    const parser = new SaxesParser({ xmlns: true, fragment: true, position: false, additionalNamespaces: namespaces })
    parser.on('opentag', (tag) => {
      const parent = path.at(-1)
      depth += 1
      if (depth > deepest) throw new TooDeep()
      if (!holders.has(parent) && !others.has(parent ?? '')) close()
      text = []
      const name = nameOf(tag)
      if (name === 'category') term = termOf(tag)
      path.push(name)
    })
    parser.on('text', (piece) => text.push(piece))
    parser.on('cdata', (piece) => text.push(piece))
    parser.on('closetag', () => {
      depth -= 1
      close()
    })
    parser.on('error', ({ message }) => {
      isDamaged ||= /\btag\b|\bend\b|attribute/.test(message)
    })
    try {
      parser.write(xml).close()
    } catch (error) {
      if (!(error instanceof TooDeep)) throw error
      isDamaged = true
    }
    if (path.length > 1) close()
    return { fields, terms, meta, isDamaged }
  }
}

/** '' for an element that is none of an export's. */
function nameOf({ uri, prefix, local }: SaxesTagNS): string {
  const own = prefixOf(uri) ?? (uri === prefix ? `${prefix}:` : undefined)
  return own === undefined ? '' : own + local
}

function termOf({ attributes }: SaxesTagNS): RawTerm {
  return { domain: attributes.domain?.value ?? '', nicename: attributes.nicename?.value ?? '', name: '' }
}
