/** The namespace of RSS 1.1 (http://purl.org/net/rss1.1), which is RSS 1.0 with its items within the channel. */
export const rss11 = 'http://purl.org/net/rss1.1#'

/** A feed in RSS 1.1 as one in RSS 1.0. */
export function toRss10(xml: string): string {
  const [tag = '', name = ''] = /^<([\w:.-]+)[^>]*>/.exec(xml) ?? []
  const attributes = tag.slice(name.length + 1, -1).replace(/\s[\w.-]+:about\s*=\s*(?:"[^"]*"|'[^']*')/, '')
  const rdf = `<rdf:RDF${attributes.replace(rss11, 'http://purl.org/rss/1.0/')}><channel>`
  const body = xml.slice(tag.length).replace(/<items[^>]*>/, '</channel>')
  const isShort = !body.includes('</channel>')
  return `${rdf}${body.replace(/<\/items\s*>/, '').replace(`</${name}>`, isShort ? '</channel></rdf:RDF>' : '</rdf:RDF>')}`
}
