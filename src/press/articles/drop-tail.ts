/** What WordPress puts after each text of a feed, in English and Russian: where the post first appeared. */
const notice =
  /(?:The post|Запись|Сообщение)\s[^]{0,200}?<a\b[^]{0,1000}?(?:appeared first on|appeared on|впервые появил[а-я]+|появил[а-я]+)\s[^]{0,600}$/
/** Characters at a text's end in which it stands. */
const end = 2500

/** The HTML of a feed's item without the notice of its first place that its content system added. */
export function dropTail(html: string): string {
  const at = Math.max(0, html.length - end)
  const tail = html.slice(at)
  const start = Math.max(tail.lastIndexOf('The post '), tail.lastIndexOf('Запись '), tail.lastIndexOf('Сообщение '))
  if (start === -1 || !notice.test(tail.slice(start))) return html
  return html.slice(0, at + start).replace(/<(?:p|div)\b[^<>]*>\s*$/, '')
}
