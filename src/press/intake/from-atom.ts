import type { AtomFeed } from 'feedsmith'
import { decodedText, plainText } from '../articles/plain-text.ts'
import { type Feed, type FeedItem, listNames, present } from './feed-item.ts'
import { findDescription } from './find-description.ts'
import { findLink, findSelf } from './find-link.ts'
import { findPictures } from './find-pictures.ts'
import { textToHtml } from './text-to-html.ts'

type Text = AtomFeed.Text | AtomFeed.Content

/** Atom 1.0 (RFC 4287) and 0.3. */
export function fromAtom({ title, links, authors, entries, xml }: AtomFeed.Feed<string>): Feed {
  return {
    title: titleOf(title),
    link: findLink(links),
    self: findSelf(links),
    language: xml?.lang,
    base: xml?.base,
    byline: listNames(authors?.map(({ name }) => name) ?? []),
    items: (entries ?? []).map(fromEntry),
  }
}

function fromEntry(entry: AtomFeed.Entry<string>): FeedItem {
  const { content, links, media, summary, xml, dc } = entry
  const described = findDescription(media)
  const names = entry.authors ?? entry.source?.authors ?? []
  const enclosed = (links ?? []).filter(({ rel }) => rel === 'enclosure').map(({ href, type }) => ({ url: href, type }))
  return {
    guid: entry.id,
    guidIsLink: false,
    link: findLink(links) ?? content?.src,
    base: xml?.base,
    textBase: (content ?? summary)?.xml?.base,
    title: titleOf(entry.title),
    body: toHtml(content) ?? toHtml(summary) ?? present(described).map(textToHtml)[0],
    ...(toHtml(content) !== undefined && { summary: toHtml(summary) }),
    published: present(entry.published, ...(dc?.dates ?? [])),
    updated: present(entry.updated),
    byline: listNames(names.map(({ name }) => name)) ?? listNames(dc?.creators ?? []),
    categories: present(...(entry.categories ?? []).map(({ label, term }) => label ?? term), ...(dc?.subjects ?? [])),
    language: content?.xml?.lang ?? entry.title?.xml?.lang ?? xml?.lang ?? dc?.languages?.[0],
    pictures: findPictures(media, enclosed),
  }
}

function titleOf(title: Text | undefined): string {
  return title?.type === 'text' || title?.type === 'text/plain'
    ? decodedText(title.value ?? '')
    : plainText(title?.value ?? '')
}

/** By its type it may be plain text; many feeds say so, or say nothing, and write HTML. */
function toHtml(text: Text | undefined): string | undefined {
  const isMarkup =
    /html|xml/.test(text?.type ?? '') || /<\/[a-z][a-z0-9]*\s*>|<(?:br|p|img)\b[^>]*>/i.test(text?.value ?? '')
  return text?.value === undefined || isMarkup ? text?.value : textToHtml(text.value)
}
