import { plainText } from '../articles/plain-text.ts'
import type { Rejection } from '../intake/intake.ts'
import { parseXml, type XmlElement } from '../rates/parse-xml.ts'
import { FetchFault } from './fetch-fault.ts'
import { toWebUrl } from './to-web-url.ts'

/** A feed that another reader's list names. */
export interface FoundSource {
  name: string
  url: string
}

/**
 * Reads the feeds of an OPML list (http://opml.org/spec2.opml), whatever folders they lie in, each address once. An entry
 * that should name a feed and does not is a rejection. Never throws; a list without feeds gives none.
 */
export function readOpml(text: string): { found: FoundSource[]; rejections: Rejection[] } {
  const found = new Map<string, FoundSource>()
  const rejections: Rejection[] = []
  const { root } = parseXml(text)
  const open = root ? [root] : []
  for (let element = open.pop(); element; element = open.pop()) {
    for (const child of element.children.toReversed()) open.push(child)
    if (element.name.toLowerCase() !== 'outline') continue
    const address = attributeOf(element, 'xmlUrl')
      .replace(/^feed:(?=https?:)/i, '')
      .replace(/^feed:/i, 'http:')
    const name = plainText(attributeOf(element, 'text') || attributeOf(element, 'title'))
    const isFolder = element.children.length > 0 || !/^(?:rss|atom)/i.test(attributeOf(element, 'type'))
    if (address === '' && isFolder) continue
    const url = readAddress(address)
    if ('reason' in url) rejections.push({ item: name || `line ${element.line}`, reason: url.reason })
    else if (!found.has(url.href)) found.set(url.href, { name: name || url.hostname, url: url.href })
  }
  return { found: [...found.values()], rejections }
}

function readAddress(address: string): URL | { reason: string } {
  if (address === '') return { reason: 'it does not say where its feed is (xmlUrl)' }
  try {
    return toWebUrl(address)
  } catch (error) {
    if (error instanceof FetchFault) return { reason: error.message }
    throw error
  }
}

/** The lists of some readers write `xmlurl` or `xmlURL`. */
function attributeOf({ attributes }: XmlElement, name: string): string {
  const written = Object.entries(attributes).find(([key]) => key.toLowerCase() === name.toLowerCase())
  return written?.[1].trim() ?? ''
}
