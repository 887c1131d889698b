import { findRoot } from './find-root.ts'
import { rss11 } from './to-rss10.ts'

const feeds = ['rss', 'rdf', 'atom', 'json-feed'] as const
/** `wxr` and `opml` have readers of their own; `html`, `xml` and `json` are told for what they are. */
export type Format =
  (typeof feeds)[number] | 'markdown' | 'wxr' | 'opml' | 'html' | 'xml' | 'json' | 'empty' | 'unknown'
export type FeedFormat = (typeof feeds)[number]

export function isFeed(format: Format): format is FeedFormat {
  return feeds.some((feed) => feed === format)
}

/** Names of elements that begin a page, or a piece of one. */
const page =
  /^(?:html|head|body|title|meta|link|script|style|div|p|h[1-6]|table|br|b|a|center|span|section|main|header)$/
/** Characters from the start in which a WordPress export says what it is. */
const opening = 20_000

/**
 * What a text is, from its beginning. The file's name only decides where the beginning could be anything: a text that
 * begins with words is Markdown when it is named so.
 */
export function detectFormat(text: string, name = ''): Format {
  const begin = text.slice(0, 200).trimStart()
  if (begin === '' && text.trim() === '') return 'empty'
  if (/^(?:---|\+\+\+)[ \t\w]*\r?\n/.test(begin)) return 'markdown'
  if (begin.startsWith('{') || begin.startsWith('[')) return isNamedMarkdown(name) ? 'markdown' : detectJson(text)
  const root = findRoot(text)
  const format = root && detectXml(root.name, root.tag, text)
  if (isNamedMarkdown(name))
    return format === undefined || format === 'xml' || format === 'html' ? markdownOr(format, text) : format
  if (format !== undefined) return format
  return /^#{1,6} \S/.test(begin) ? 'markdown' : 'unknown'
}

function isNamedMarkdown(name: string): boolean {
  return /\.(?:md|markdown|mdx|mdown)$/i.test(name)
}

/** Markdown may begin with a piece of HTML, but not with a whole page. */
function markdownOr(format: Format | undefined, text: string): Format {
  return format === 'html' && /^\s*<(?:!doctype|html|head|body)\b/i.test(text.slice(0, 500)) ? 'html' : 'markdown'
}

function detectXml(name: string, tag: string, text: string): Format {
  if (name === 'rss') {
    const start = text.slice(0, opening)
    return /<wp:wxr_version>|xmlns:wp\s*=\s*["']https?:\/\/wordpress\.org\/export\//.test(start) ? 'wxr' : 'rss'
  }
  if (name === 'rdf')
    return /rss|netscape|<(?:\w+:)?(?:channel|item)[\s>]/i.test(text.slice(0, opening)) ? 'rdf' : 'xml'
  if (name === 'channel' && tag.includes(rss11)) return 'rdf'
  if (name === 'feed' || (name === 'entry' && tag.includes('Atom'))) return 'atom'
  if (name === 'opml') return 'opml'
  return page.test(name) ? 'html' : 'xml'
}

function detectJson(text: string): Format {
  if (/"version"\s*:\s*"https?:(?:\/\/|\\\/\\\/)jsonfeed\.org/.test(text)) return 'json-feed'
  return /"items"\s*:\s*\[/.test(text) && /"(?:home_page_url|feed_url|content_html|content_text)"\s*:/.test(text)
    ? 'json-feed'
    : 'json'
}
