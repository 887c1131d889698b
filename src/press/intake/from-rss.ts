import type { RdfNs, RssFeed } from 'feedsmith'
import { plainText } from '../articles/plain-text.ts'
import { type Feed, type FeedItem, listNames, present } from './feed-item.ts'
import { findDescription } from './find-description.ts'
import { findLink, findSelf } from './find-link.ts'
import { findPictures } from './find-pictures.ts'

/** What RSS 2.0 and RSS 1.0 have in common, and what either adds. */
type Item = RssFeed.Item<string> & { rdf?: RdfNs.About }
type Channel = Pick<RssFeed.Feed<string>, 'title' | 'link' | 'language' | 'atom' | 'dc' | 'xml'> & { items?: Item[] }

/**
 * RSS 0.91 to 2.0 (https://www.rssboard.org/rss-specification) and RSS 1.0 (https://web.resource.org/rss/1.0/spec), with
 * Dublin Core, content:encoded, Media RSS and Atom's links.
 */
export function fromRss({ title, link, language, atom, dc, xml, items }: Channel): Feed {
  return {
    title: plainText(title ?? dc?.titles?.[0] ?? ''),
    link: link ?? findLink(atom?.links),
    self: findSelf(atom?.links),
    language: language ?? dc?.languages?.[0] ?? xml?.lang,
    base: xml?.base,
    items: (items ?? []).map(fromItem),
  }
}

function fromItem(item: Item): FeedItem {
  const { atom, categories, dc, dcterms, enclosures, guid, itunes, media } = item
  const names = dc?.creators ?? item.authors?.map(({ name }) => name) ?? []
  const cover = present(itunes?.image).map((url) => ({ url, type: 'image/*' }))
  return {
    guid: guid?.value ?? item.rdf?.about ?? atom?.id,
    guidIsLink: guid?.isPermaLink !== false,
    link: item.link ?? findLink(atom?.links),
    base: item.xml?.base,
    title: plainText(item.title ?? dc?.titles?.[0] ?? media?.title?.value ?? ''),
    ...textsOf(item),
    published: present(
      item.pubDate,
      ...(dc?.dates ?? []),
      atom?.published,
      dcterms?.issued?.[0],
      dcterms?.created?.[0],
    ),
    updated: present(atom?.updated, dcterms?.modified?.[0]),
    byline: listNames(names) ?? itunes?.author,
    categories: present(...(categories ?? []).map(({ name }) => name), ...(dc?.subjects ?? [])),
    language: dc?.languages?.[0] ?? item.xml?.lang,
    pictures: findPictures(media, [...(enclosures ?? []), ...cover]),
  }
}

/** The text whole, and the summary where there is one beside it: some feeds have the two in each other's place. */
function textsOf({ content, description, dc, media }: Item): Pick<FeedItem, 'summary' | 'body'> {
  const brief = description ?? dc?.descriptions?.[0] ?? findDescription(media)
  const full = content?.encoded
  if (full === undefined || brief === undefined) return { body: full ?? brief }
  return brief.length > full.length * 2 ? { body: brief, summary: full } : { body: full, summary: brief }
}
