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

/** A unit as far as it was read. */
interface Reading {
  fields: Map<string, string>
  terms: RawTerm[]
  meta: Map<string, string[]>
  isDamaged: boolean
  /** Elements that are open, less those whose end tag is missing. */
  path: string[]
  depth: number
  text: string
  term: RawTerm
  key: string
}

/**
 * A function that reads a mended unit of an export (WXR 1.0 to 1.2, as written by WordPress in wp-admin/includes/export.php)
 * under the namespaces its root declares, prefix to address. Goes on after errors; entities of a file's own are never
 * resolved.
 */
export function newUnitReader(namespaces: Readonly<Record<string, string>>): (xml: string) => RawItem {
  let reading = newReading()
  const newParser = () => {
    const parser = new SaxesParser({ xmlns: true, fragment: true, position: false, additionalNamespaces: namespaces })
    const add = (piece: string) => (reading.text += piece)
    parser.on('opentag', (tag) => {
      open(reading, tag)
    })
    parser.on('text', add)
    parser.on('cdata', add)
    parser.on('closetag', () => {
      reading.depth -= 1
      close(reading)
    })
    parser.on('error', ({ message }) => {
      reading.isDamaged ||= /\btag\b|\bend\b|attribute/.test(message)
    })
    return parser
  }
  let parser = newParser()
  return (xml) => {
    reading = newReading()
    try {
      parser.write(xml).close()
    } catch (error) {
      if (!(error instanceof TooDeep)) throw error
      reading.isDamaged = true
      parser = newParser()
    }
    if (reading.path.length > 1) close(reading)
    return reading
  }
}

function newReading(): Reading {
  const term = { domain: '', nicename: '', name: '' }
  const texts = { text: '', key: '', term }
  return { fields: new Map(), terms: [], meta: new Map(), isDamaged: false, path: [], depth: 0, ...texts }
}

function open(reading: Reading, tag: SaxesTagNS): void {
  const parent = reading.path.at(-1)
  const name = nameOf(tag)
  reading.depth += 1
  if (reading.depth > deepest) throw new TooDeep()
  if (!holders.has(parent) && !others.has(parent ?? '')) close(reading)
  reading.text = ''
  if (name === 'category') reading.term = termOf(tag)
  reading.path.push(name)
}

function close(reading: Reading): void {
  const { path, fields, meta, terms, text } = reading
  const name = path.pop() ?? ''
  const holder = path.at(-1)
  reading.text = ''
  if (holder === 'wp:postmeta') {
    if (name === 'wp:meta_key') reading.key = text.trim()
    if (name !== 'wp:meta_value') return
    const values = meta.get(reading.key)
    if (values) values.push(text)
    else meta.set(reading.key, [text])
  } else if (holders.has(holder) && !holders.has(name) && !others.has(name)) {
    reading.isDamaged ||= text.includes('</item>') && /<\/item>\s*<item>/.test(text)
    if (name === 'category') terms.push({ ...reading.term, name: text })
    else if (!fields.has(name)) fields.set(name, text)
  }
}

/** '' for an element that is none of an export's. */
function nameOf({ uri, local }: SaxesTagNS): string {
  const own = prefixOf(uri)
  return own === undefined ? '' : own + local
}

function termOf({ attributes }: SaxesTagNS): RawTerm {
  return { domain: attributes.domain?.value ?? '', nicename: attributes.nicename?.value ?? '', name: '' }
}
