import { firstSentence } from '../articles/first-sentence.ts'
import { plainText } from '../articles/plain-text.ts'
import { canonicalLink } from '../intake/canonical-link.ts'
import type { IntakeContext } from '../intake/intake.ts'
import { findDates } from './find-dates.ts'
import { oldAddresses } from './old-addresses.ts'
import { excerptHtml, postHtml } from './post-html.ts'
import { fieldOf, metaOf, type RawItem } from './raw-item.ts'
import type { Survey } from './survey-export.ts'
import type { WxrDraft } from './wxr-draft.ts'

/** A post, and how many pictures it names that the export does not hold. */
export interface Post {
  draft: WxrDraft
  missing: number
}

/** Turns an item that is to be published into a draft; undefined where it has neither a title nor a text. */
export function toPost(
  item: RawItem,
  { head, authors, attachments }: Survey,
  context: IntakeContext,
): Post | undefined {
  let missing = 0
  const { home } = head
  const id = Number(fieldOf(item, 'wp:post_id')) || 0
  const html = postHtml(item.fields.get('content:encoded') ?? '', id, attachments, (count) => (missing += count))
  const title = plainText(fieldOf(item, 'title')) || firstSentence(plainText(html))
  if (title === '') return undefined
  const source = context.source ?? {
    name: head.title || (home === undefined ? context.name : new URL(home).hostname),
    ...(home !== undefined && { url: home }),
  }
  const link = canonicalLink(fieldOf(item, 'link'), home)
  const base = link ?? home
  const summary = plainText(excerptHtml(fieldOf(item, 'excerpt:encoded')))
  const slug = decode(fieldOf(item, 'wp:post_name'))
  const language = languageOf(item) ?? context.language ?? head.language
  const byline = bylineOf(item, authors)
  const thumbnail = Number(metaOf(item, '_thumbnail_id'))
  const picture = thumbnail > 0 ? attachments.picture(thumbnail) : undefined
  if (thumbnail > 0 && !picture) missing += 1
  const draft: WxrDraft = {
    item: title,
    ids: findIds(plainText(fieldOf(item, 'guid')), link, source.url ?? source.name, id > 0 ? `post ${id}` : title),
    source,
    title,
    html,
    categories: topicsOf(item),
    rights: context.rights,
    oldAddresses: oldAddresses(item, link, home),
    ...findDates(item, context),
    ...(summary !== '' && { summary }),
    ...(slug !== '' && { slug }),
    ...(link !== undefined && { link }),
    ...(base !== undefined && { base }),
    ...(language !== undefined && { language }),
    ...(byline !== '' && { byline }),
    ...(picture && { picture }),
    ...(context.country && { sourceCountry: context.country }),
  }
  return { draft, missing }
}

/** A guid that is no address is only unique among those of its site; `last` is for posts without guid and link. */
function findIds(guid: string, link: string | undefined, source: string, last: string): string[] {
  const told = guid === '' || /^[a-z][a-z0-9+.-]*:/i.test(guid) ? guid : `${source} ${guid}`
  const ids = [...new Set([told, link ?? ''])].filter((id) => id !== '')
  return ids.length > 0 ? ids : [`${source} ${last}`]
}

/** Co-Authors Plus keeps a post's authors as terms; of those that no one knows by name, its creator is one. */
function bylineOf({ terms, fields }: RawItem, authors: Survey['authors']): string {
  const creator = plainText(fields.get('dc:creator') ?? '')
  const nameOf = (login: string) => authors.get(login) ?? (login === creator ? creator : undefined)
  const several = terms.filter(({ domain }) => domain === 'author').map(({ name }) => nameOf(plainText(name)))
  const names = new Set(several.filter((name) => name !== undefined))
  return names.size > 0 ? [...names].join(', ') : (nameOf(creator) ?? creator)
}

/** What WordPress files a post under that has no category. */
const none = new Set(['uncategorized', 'без рубрики'])
/** Those of WXR 1.0 have no domain, or `tag`. */
const topical = new Set(['category', 'post_tag', 'tag', ''])

function topicsOf({ terms }: RawItem): string[] {
  const topics = terms.filter(({ domain }) => topical.has(domain)).map(({ name }) => plainText(name))
  return [...new Set(topics)].filter((topic) => topic !== '' && !none.has(topic.toLowerCase()))
}

/** Polylang keeps a post's language as a term. */
function languageOf({ terms }: RawItem): string | undefined {
  const code = terms.find(({ domain }) => domain === 'language')?.nicename
  return code !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(code) ? code : undefined
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
