const escape = (text: string) =>
  text
    // XML has no such characters, and a feed that held them would be refused as a whole.
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')

/** Nothing in it attacks: what its page holds besides, every page holds. */
export const harmless = 'plain words'

/** A feed with an item for each string, in which the string is the body's HTML and, as a text, everything else. */
export function toAttackFeed(strings: readonly string[]): string {
  const items = [harmless, ...strings].map((string, n) => {
    const html = escape(string)
    const text = escape(html)
    const day = new Date(Date.UTC(2025, 10, 1) + n * 3_600_000).toUTCString()
    return (
      `<item><guid isPermaLink="false">attack-${n}</guid><title>Attack ${n} ${text}</title><link>${html}</link>` +
      `<pubDate>${day}</pubDate><description>${text}</description><content:encoded>${html}</content:encoded>` +
      `<dc:creator>${text}</dc:creator><category>${text}</category><category>Kazakhstan</category>` +
      `<enclosure url="${html}" type="image/jpeg"/><media:content url="https://pictures.example/${n}.jpg?${html}" ` +
      `medium="image" width="640" height="480"><media:title>${text}</media:title><media:description>${text}</media:description>` +
      `<media:credit>${text}</media:credit></media:content></item>`
    )
  })
  return (
    '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel>' +
    `<title>Attacks</title><link>https://attacks.example/</link>${items.join('')}</channel></rss>`
  )
}
