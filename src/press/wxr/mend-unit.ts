import { mendXml } from '../intake/mend-xml.ts'

/** Elements of RSS 2.0 without a prefix. */
const names =
  'rss|channel|item|title|link|description|pubDate|lastBuildDate|language|generator|image|url|width|height|guid|category|' +
  'comments|enclosure|author|source|docs|ttl|copyright|managingEditor|webMaster|cloud'

/**
 * A function that makes a piece of an export well-formed as far as it can be: without characters that XML forbids; `&` that
 * begins no reference of XML's own (`&nbsp;`, `Tom & Ann`) and `<` that begins no tag of an export (`<b>`, `1 < 2`) are
 * escaped, so that they are text. CDATA sections stay as they are. `prefixes` are those that the export declares.
 */
export function newMender(prefixes: readonly string[]): (xml: string) => string {
  const prefixed = prefixes.map((prefix) => prefix.replace(/[^\w-]/g, '\\$&')).join('|')
  const tag = `!--|/?(?:(?:${names})|(?:${prefixed}):[\\w.-]+)[\\s/>]`
  const reference = '(?:amp|lt|gt|quot|apos|#\\d{1,7}|#x[\\da-f]{1,6});'
  const loose = new RegExp(`&(?!${reference})|<(?!${tag})`, 'gi')
  return (xml) =>
    outsideCdata(mendXml(xml), (markup) => markup.replace(loose, (found) => (found === '&' ? '&amp;' : '&lt;')))
}

function outsideCdata(xml: string, map: (markup: string) => string): string {
  const done: string[] = []
  let at = 0
  for (let start = xml.indexOf('<![CDATA['); start !== -1; start = xml.indexOf('<![CDATA[', at)) {
    const end = xml.indexOf(']]>', start)
    done.push(map(xml.slice(at, start)), end === -1 ? xml.slice(start) : xml.slice(start, end + 3))
    at = end === -1 ? xml.length : end + 3
  }
  return done.join('') + map(xml.slice(at))
}
