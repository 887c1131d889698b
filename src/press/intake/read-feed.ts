import { MalformedError, parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith'
import type { FeedFormat } from './detect-format.ts'
import type { Feed } from './feed-item.ts'
import { fromAtom } from './from-atom.ts'
import { fromJsonFeed } from './from-json-feed.ts'
import { fromRss } from './from-rss.ts'
import { type Intake, type IntakeContext, unusable, wholeFile } from './intake.ts'
import { mendXml, outlineXml } from './mend-xml.ts'
import { findHome, findItemLink, type ItemResult, toDraft } from './to-draft.ts'

const parsers: Readonly<Record<FeedFormat, (text: string) => Feed>> = {
  rss: (text) => fromRss(parseRssFeed(text)),
  rdf: (text) => fromRss(parseRdfFeed(text)),
  atom: (text) => fromAtom(parseAtomFeed(text)),
  'json-feed': (text) => fromJsonFeed(parseJsonFeed(withVersion(JSON.parse(text)))),
}

/** Characters. A feed is a page of news, not an archive. */
const longest = 64_000_000

/**
 * Reads a feed of a format found by `detectFormat`: a draft for each item that has a title or a text, a reason for each
 * that has not. A feed without items is usable and empty; one that breaks off gives its whole items and a warning. Never
 * throws.
 */
export function readFeed(text: string, format: FeedFormat, context: IntakeContext): Intake {
  if (text.length > longest) return unusable('it is too long for a feed (over 64 million characters)')
  const read = format === 'json-feed' ? readJson(text) : readXml(text, format)
  const { feed } = read
  if (!feed) return unusable('it is damaged: no item of it can be read')
  const home = findHome(feed, context)
  const channel = channelOf(feed, home)
  const titled = withTitle(feed, home)
  const known = { ...context, ...context.ofChannel?.(channel) }
  const intake: Intake = { usable: true, drafts: [], rejections: [], warnings: [], channel }
  for (const [index, item] of feed.items.entries()) add(intake, toDraft(item, index + 1, titled, known))
  for (let empty = read.items - feed.items.length; empty > 0; empty--)
    intake.rejections.push({ item: 'an empty item', reason: 'there is nothing in it' })
  if (read.isCut) {
    intake.warnings.push({ item: wholeFile, text: 'it breaks off or is damaged; read up to its last whole item' })
    intake.rejections.push({
      item: 'what follows the last whole item',
      reason: 'the file breaks off or is damaged there',
    })
  }
  if (intake.drafts.length === 0 && intake.rejections.length === 0)
    intake.warnings.push({ item: wholeFile, text: 'it is a feed without items' })
  intake.usable = intake.drafts.length > 0 || intake.rejections.length === 0
  return intake
}

function add(intake: Intake, result: ItemResult): void {
  if ('rejection' in result) {
    intake.rejections.push(result.rejection)
    return
  }
  intake.drafts.push(result.draft)
  if (result.isMended)
    intake.warnings.push({ item: result.draft.item, text: 'some of its letters were encoded twice; put right' })
  const dates = result.badDates.map((date) => `'${date}'`).join(', ')
  if (dates !== '') intake.warnings.push({ item: result.draft.item, text: `its date cannot be read: ${dates}` })
}

interface Reading {
  feed: Feed | undefined
  /** As they stand in the file, empty ones too: the parsers leave those out. */
  items: number
  /** Whether it breaks off or is damaged, and what stands before was read. */
  isCut: boolean
}

function readJson(text: string): Reading {
  const feed = attempt(text, 'json-feed')
  return { feed, items: feed ? itemsOf(JSON.parse(text)).length : 0, isCut: false }
}

function itemsOf(json: unknown): unknown[] {
  return typeof json === 'object' && json !== null && 'items' in json && Array.isArray(json.items) ? json.items : []
}

/** The parser asks for the version in full; `1.1` alone is met too. */
function withVersion(json: unknown): unknown {
  return typeof json === 'object' ? { ...json, version: 'https://jsonfeed.org/version/1.1' } : json
}

function readXml(text: string, format: FeedFormat): Reading {
  const xml = mendXml(text)
  const { items, whole, isClosed, isTangled } = outlineXml(xml)
  if (isTangled) return { feed: undefined, items, isCut: false }
  const feed = isClosed ? attempt(xml, format) : undefined
  if (feed) return { feed, items, isCut: false }
  const rest = whole === undefined ? undefined : attempt(whole, format)
  return { feed: rest, items: whole === undefined ? 0 : outlineXml(whole).items, isCut: true }
}

/** A format's parser says of a feed that holds nothing at all that it is none; its root has told that it is. */
function attempt(text: string, format: FeedFormat): Feed | undefined {
  try {
    return parsers[format](text)
  } catch (error) {
    return error instanceof MalformedError || error instanceof SyntaxError ? undefined : { title: '', items: [] }
  }
}

function channelOf({ title, language }: Feed, link: string | undefined): Intake['channel'] {
  return {
    ...(title !== '' && { title }),
    ...(link !== undefined && { link }),
    ...(language !== undefined && { language }),
  }
}

/** A feed without a title is called by the host of its home page, else by that of the first item with a page of its own. */
function withTitle(feed: Feed, home: string | undefined): Feed {
  if (feed.title !== '') return feed
  const page = home ?? feed.items.map((item) => findItemLink(item)).find((link) => link !== undefined)
  return page === undefined ? feed : { ...feed, title: new URL(page).hostname }
}
