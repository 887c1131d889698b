import { MalformedError, parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith'
import type { FeedFormat } from './detect-format.ts'
import type { Feed } from './feed-item.ts'
import { fromAtom } from './from-atom.ts'
import { fromJsonFeed } from './from-json-feed.ts'
import { fromRss } from './from-rss.ts'
import { type Intake, type IntakeContext, type IntakeWarning, unusable, wholeFile } from './intake.ts'
import { countItems, cutAfterLastItem, mendXml } from './mend-xml.ts'
import { toDraft } from './to-draft.ts'

const parsers: Readonly<Record<FeedFormat, (text: string) => Feed>> = {
  rss: (text) => fromRss(parseRssFeed(text)),
  rdf: (text) => fromRss(parseRdfFeed(text)),
  atom: (text) => fromAtom(parseAtomFeed(text)),
  'json-feed': (text) => fromJsonFeed(parseJsonFeed(JSON.parse(text))),
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
  const warnings: IntakeWarning[] = []
  const feed = parse(text, format, warnings)
  if (!feed) return unusable('it is damaged: no item of it can be read', warnings)
  const intake: Intake = { usable: true, drafts: [], rejections: [], warnings, channel: channelOf(feed) }
  for (const [index, item] of feed.items.entries()) {
    const result = toDraft(item, index + 1, feed, context)
    if ('rejection' in result) {
      intake.rejections.push(result.rejection)
      continue
    }
    intake.drafts.push(result.draft)
    const dates = result.badDates.map((date) => `“${date}”`).join(', ')
    if (dates !== '') warnings.push({ item: result.draft.item, text: `its date cannot be read: ${dates}` })
  }
  const empty = format === 'json-feed' ? 0 : countItems(text) - feed.items.length
  for (let left = empty; left > 0; left--)
    intake.rejections.push({ item: 'an empty item', reason: 'there is nothing in it' })
  intake.usable = intake.drafts.length > 0 || intake.rejections.length === 0
  return intake
}

function parse(text: string, format: FeedFormat, warnings: IntakeWarning[]): Feed | undefined {
  if (format === 'json-feed') return attempt(text, format)
  const xml = mendXml(text)
  const feed = attempt(xml, format)
  if (feed) return feed
  const cut = cutAfterLastItem(xml)
  const rest = cut === undefined ? undefined : attempt(cut, format)
  if (rest) warnings.push({ item: wholeFile, text: 'it breaks off or is damaged; read up to its last whole item' })
  return rest
}

/** A format's parser says of a feed that holds nothing at all that it is none; its root has told that it is. */
function attempt(text: string, format: FeedFormat): Feed | undefined {
  try {
    return parsers[format](text)
  } catch (error) {
    return error instanceof MalformedError || error instanceof SyntaxError ? undefined : { title: '', items: [] }
  }
}

function channelOf({ title, link, language }: Feed): Intake['channel'] {
  return {
    ...(title !== '' && { title }),
    ...(link !== undefined && { link }),
    ...(language !== undefined && { language }),
  }
}
