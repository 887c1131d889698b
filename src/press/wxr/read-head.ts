import { SaxesParser } from 'saxes'
import { plainText } from '../articles/plain-text.ts'
import { canonicalLink } from '../intake/canonical-link.ts'
import { detectFormat } from '../intake/detect-format.ts'
import { findRoot } from '../intake/find-root.ts'
import { newMender } from './mend-unit.ts'
import { fieldOf } from './raw-item.ts'
import { newUnitReader } from './read-unit.ts'
import { UnusableExport } from './unusable-export.ts'
import { usualNamespaces } from './vocabularies.ts'

/** What an export says of itself. */
export interface Head {
  title: string
  /** The site's address. */
  home?: string
  language?: string
  /** Prefix to address. */
  namespaces: Readonly<Record<string, string>>
  /** Whether something that is no XML stood before it. */
  hasJunk: boolean
}

/**
 * Reads the beginning of an export, up to its first author, term or item. Throws UnusableExport for anything else than a
 * WordPress export, and for one that declares entities: WordPress never does, and they can be made to read files or to fill
 * the memory.
 */
export function readHead(text: string): Head {
  const junk = /^\s*<(?:!doctype\s+html|html)/i.test(text) ? -1 : text.search(/<\?xml\s|<!doctype\s+rss|<rss[\s>]/i)
  const own = junk > 0 ? text.slice(junk) : text
  const root = findRoot(own)
  if (/<!ENTITY\s/i.test(own.slice(0, root?.at ?? own.length)))
    throw new UnusableExport(
      'it declares entities of its own, which no WordPress export does; refused, for it may do harm',
    )
  if (root?.name !== 'rss' || !isExport(own)) throw new UnusableExport(reasonFor(own))
  const namespaces = { ...usualNamespaces, ...declaredIn(own.slice(root.at)) }
  const read = newUnitReader(namespaces)(newMender(Object.keys(namespaces))(own))
  const home = ['wp:base_blog_url', 'link', 'wp:base_site_url']
    .map((name) => canonicalLink(fieldOf(read, name)))
    .find((address) => address !== undefined)
  const language = fieldOf(read, 'language')
  return {
    title: plainText(fieldOf(read, 'title')),
    namespaces,
    hasJunk: junk > 0 && text.slice(0, junk).replace('\uFEFF', '').trim() !== '',
    ...(home !== undefined && { home }),
    ...(language !== '' && { language }),
  }
}

function isExport(text: string): boolean {
  return detectFormat(text) === 'wxr' || text.includes('<wp:wxr_version')
}

function reasonFor(text: string): string {
  const format = detectFormat(text)
  if (format === 'empty') return 'it is empty'
  if (format === 'html') return 'this is a web page, not a WordPress export'
  if (format === 'rss') return 'this is an RSS feed, not a WordPress export'
  return 'this is not a WordPress export: it does not begin with <rss> and WordPress’s namespace'
}

/** Prefixes that the root binds to addresses. */
function declaredIn(xml: string): Record<string, string> {
  const declared: Record<string, string> = {}
  const parser = new SaxesParser({ xmlns: false, fragment: true })
  parser.on('error', () => undefined)
  parser.on('attribute', ({ name, value }) => {
    const prefix = /^xmlns:([\w.-]+)$/.exec(name)?.[1]
    if (prefix !== undefined && !/^xml/i.test(prefix) && value.trim() !== '') declared[prefix] = value.trim()
  })
  const end = xml.indexOf('>')
  parser.write(end === -1 ? xml : xml.slice(0, end + 1)).close()
  return declared
}
