import { SaxesParser, type SaxesTagNS } from 'saxes'
import type { RawItem, RawTerm } from './raw-item.ts'
import { prefixOf } from './vocabularies.ts'

/** Elements whose children are fields. The channel's stand below `channel` when the head is read. */
const holders = new Set<string | undefined>([undefined, 'channel', 'item', 'wp:author'])

/**
 * A function that reads a mended unit of an export (WXR 1.0 to 1.2, as written by WordPress in wp-admin/includes/export.php)
 * under the namespaces its root declares, prefix to address. Goes on after errors; entities of a file's own are never
 * resolved.
 */
export function newUnitReader(namespaces: Readonly<Record<string, string>>): (xml: string) => RawItem {
  const parser = new SaxesParser({ xmlns: true, fragment: true, position: false, additionalNamespaces: namespaces })
  let fields = new Map<string, string>()
  let terms: RawTerm[] = []
  let meta = new Map<string, string[]>()
  let isDamaged = false
  let path: string[] = []
  let text: string[] = []
  let term: RawTerm | undefined
  let key = ''

  parser.on('opentag', (tag) => {
    const name = nameOf(tag)
    if (holders.has(path.at(-1)) || path.at(-1) === 'wp:postmeta') text = []
    if (name === 'category') term = termOf(tag)
    path.push(name)
  })
  parser.on('text', (piece) => text.push(piece))
  parser.on('cdata', (piece) => text.push(piece))
  const close = () => {
    const name = path.pop() ?? ''
    const holder = path.at(-1)
    const value = text.join('')
    if (holder === 'wp:postmeta') {
      if (name === 'wp:meta_key') key = value.trim()
      if (name === 'wp:meta_value') meta.set(key, [...(meta.get(key) ?? []), value])
    } else if (holders.has(holder) && !holders.has(name)) {
      if (name === 'category' && term) terms.push({ ...term, name: value })
      else if (name !== '' && !fields.has(name)) fields.set(name, value)
    }
  }
  parser.on('closetag', close)
  parser.on('error', ({ message }) => {
    if (/\btag\b|\bend\b|attribute/.test(message)) isDamaged = true
  })
  return (xml) => {
    fields = new Map()
    terms = []
    meta = new Map()
    isDamaged = false
    path = []
    text = []
    parser.write(xml).close()
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
