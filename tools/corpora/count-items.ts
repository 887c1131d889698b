import { SaxesParser } from 'saxes'

/** How many items a feed holds by an XML parser that knows nothing of feeds, and whether it is well-formed. */
export interface ItemCount {
  items: number
  isWellFormed: boolean
}

/** Counts `item` and `entry` elements that are no part of another; for JSON, the members of `items`. */
export function countItems(text: string): ItemCount {
  return /^\s*\{/.test(text) ? countJson(text) : countXml(text)
}

function countJson(text: string): ItemCount {
  try {
    const feed: unknown = JSON.parse(text)
    const items = typeof feed === 'object' && feed !== null && 'items' in feed ? feed.items : []
    return { items: Array.isArray(items) ? items.length : 0, isWellFormed: true }
  } catch {
    return { items: 0, isWellFormed: false }
  }
}

function countXml(text: string): ItemCount {
  const parser = new SaxesParser()
  const count = { items: 0, isWellFormed: true }
  let within = 0
  parser.on('error', () => (count.isWellFormed = false))
  parser.on('opentag', ({ name }) => {
    if (!/^(?:\w+:)?(?:item|entry)$/.test(name)) return
    if (within === 0) count.items++
    within++
  })
  parser.on('closetag', ({ name }) => {
    if (/^(?:\w+:)?(?:item|entry)$/.test(name)) within = Math.max(0, within - 1)
  })
  parser.write(text).close()
  return count
}

/** The values of an attribute, wherever it stands. */
export function findAttribute(text: string, name: RegExp): string[] {
  const found: string[] = []
  const parser = new SaxesParser()
  parser.on('error', () => undefined)
  parser.on('opentag', ({ attributes }) => {
    for (const key in attributes) if (name.test(key)) found.push(attributes[key] ?? '')
  })
  parser.write(text).close()
  return found
}
