/** Namespaces of an export by its usual prefixes, for files that lost their declarations. */
export const usualNamespaces: Readonly<Record<string, string>> = {
  excerpt: 'http://wordpress.org/export/1.2/excerpt/',
  content: 'http://purl.org/rss/1.0/modules/content/',
  wfw: 'http://wellformedweb.org/CommentAPI/',
  dc: 'http://purl.org/dc/elements/1.1/',
  wp: 'http://wordpress.org/export/1.2/',
}

const vocabularies: readonly [prefix: string, uri: RegExp][] = [
  ['excerpt:', /^https?:\/\/(?:www\.)?wordpress\.org\/export\/[\d.]+\/excerpt\/?$/],
  ['wp:', /^https?:\/\/(?:www\.)?wordpress\.org\/export\/[\d.]+\/?$/],
  ['content:', /^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\/?$/],
  ['dc:', /^https?:\/\/purl\.org\/dc\/elements\/1\.1\/?$/],
]
const usual = new Map(Object.entries(usualNamespaces).map(([prefix, uri]) => [uri, `${prefix}:`]))

/** The prefix, with its colon, that WordPress gives a namespace; undefined for one that is not its own. */
export function prefixOf(uri: string): string | undefined {
  if (uri === '') return ''
  return usual.get(uri) ?? vocabularies.find(([, pattern]) => pattern.test(uri))?.[0]
}
