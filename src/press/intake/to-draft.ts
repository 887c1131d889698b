import type { Source } from '#edition/headline.ts'
import { firstSentence } from '../articles/first-sentence.ts'
import { plainText } from '../articles/plain-text.ts'
import { resolvePicture } from '../articles/resolve-address.ts'
import { canonicalLink } from './canonical-link.ts'
import type { Draft, DraftPicture } from './draft.ts'
import type { Feed, FeedItem } from './feed-item.ts'
import type { IntakeContext } from './intake.ts'
import { mendMojibake } from './mend-mojibake.ts'
import { readDate } from './read-date.ts'

/** What came of one item: a draft, or a reason; dates that could not be read, as written; whether letters were put right. */
export type ItemResult =
  { draft: Draft; badDates: string[]; isMended: boolean } | { rejection: { item: string; reason: string } }

/** Turns an item of a feed into a draft. `place` is its number in the feed, from 1. */
export function toDraft(written: FeedItem, place: number, feed: Feed, context: IntakeContext): ItemResult {
  const item = mendTexts(written)
  const home = findHome(feed, context)
  const base = resolveBase(resolveBase(context.address ?? home, feed.base), item.base)
  const guid = plainText(item.guid ?? '')
  const link = findItemLink(item, base)
  const title = item.title === '' ? firstSentence(plainText(item.body ?? '')) : item.title
  const name = [title, link, guid].find((told) => told !== undefined && told !== '') ?? `item ${place}`
  if (title === '') return { rejection: { item: name, reason: 'it has neither a title nor a text' } }
  const source = context.source ?? findPublisher(feed, home, context)
  const owner = context.source?.url ?? context.source?.name ?? home ?? (feed.title || context.name)
  const dates = { published: firstDate(item.published, context), updated: firstDate(item.updated, context) }
  const publishedAt = dates.published ?? dates.updated
  const language = item.language ?? context.language ?? feed.language
  const byline = withoutMailboxes(plainText(item.byline ?? feed.byline ?? ''))
  const picture = item.pictures.map((found) => resolved(found, base)).find((found) => found !== undefined)
  const draft: Draft = {
    item: name,
    ids: findIds(guid, link === home ? undefined : link, owner, title),
    source,
    title,
    html: paragraphs(item.body ?? ''),
    categories: [...new Set(item.categories.map(plainText))].filter((category) => category !== ''),
    rights: context.rights,
    ...(item.summary !== undefined && { summary: plainText(item.summary) }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(dates.updated !== undefined && { updatedAt: dates.updated }),
    ...(link !== undefined && { link }),
    ...baseOf(item, feed, base, link),
    ...(language !== undefined && { language }),
    ...(byline !== '' && { byline }),
    ...(picture && { picture }),
    ...(context.country && { sourceCountry: context.country }),
  }
  const isMended = (['title', 'body', 'summary'] as const).some((text) => item[text] !== written[text])
  return { draft, badDates: publishedAt === undefined ? [...item.published, ...item.updated] : [], isMended }
}

function mendTexts(item: FeedItem): FeedItem {
  const { body, summary } = item
  return {
    ...item,
    title: mendMojibake(item.title),
    ...(body !== undefined && { body: mendMojibake(body) }),
    ...(summary !== undefined && { summary: mendMojibake(summary) }),
  }
}

function firstDate(written: readonly string[], { timeZone }: IntakeContext): string | undefined {
  return written.map((date) => readDate(date, timeZone)).find((date) => date !== undefined)
}

function resolveBase(outer: string | undefined, inner: string | undefined): string | undefined {
  return inner !== undefined && URL.canParse(inner, outer) ? new URL(inner, outer).href : outer
}

/** `xml:base` where there is one; else the item's own page, from which its links are usually written. */
function baseOf(item: FeedItem, feed: Feed, base: string | undefined, link: string | undefined): { base?: string } {
  const said = [feed.base, item.base, item.textBase].some((written) => written !== undefined)
  const best = said ? (resolveBase(base, item.textBase) ?? link) : (link ?? base)
  return best === undefined ? {} : { base: best }
}

/** Where a feed was loaded from, else where it says that it is. */
function findAddress({ self = '' }: Feed, { address }: IntakeContext): string | undefined {
  return address ?? canonicalLink(self)
}

/** The address of the site that a feed is of. */
export function findHome(feed: Feed, context: IntakeContext): string | undefined {
  const address = findAddress(feed, context)
  return canonicalLink(feed.link ?? '', resolveBase(address, feed.base)) ?? address
}

/** The page of its own that an item leads to. */
export function findItemLink({ link = '', guid = '', guidIsLink }: FeedItem, base?: string): string | undefined {
  return canonicalLink(link, base) ?? (guidIsLink === true ? canonicalLink(plainText(guid)) : undefined)
}

function findPublisher({ title }: Feed, home: string | undefined, { name, newsroom }: IntakeContext): Source {
  if (title === '') return newsroom ?? { name }
  return { name: title, ...(home !== undefined && { url: home }) }
}

/** A guid that is no address is only unique among those of its source. */
function findIds(guid: string, link: string | undefined, owner: string, title: string): string[] {
  const told = guid === '' || /^[a-z][a-z0-9+.-]*:/i.test(guid) ? guid : `${owner} ${guid}`
  const ids = [...new Set([told, link ?? ''])].filter((id) => id !== '')
  return ids.length > 0 ? ids : [`${owner} ${title}`]
}

function resolved(picture: DraftPicture, base: string | undefined): DraftPicture | undefined {
  const src = resolvePicture(picture.src, base)
  return src === undefined ? undefined : { ...picture, src }
}

/** `desk@news.example (Aigul)` is `Aigul`. */
function withoutMailboxes(names: string): string {
  return names.replace(/(?<![^\s@()<>,])[^\s@()<>,]{1,64}@[^\s()<>,]+/g, '').replace(/^[\s,()<>]+|[\s,()<>]+$/g, '')
}

/** A text without a tag has its paragraphs at empty lines. */
function paragraphs(html: string): string {
  return /<[a-z]/i.test(html) ? html : html.replace(/\r?\n[ \t]*\r?\n/g, '<br><br>')
}
