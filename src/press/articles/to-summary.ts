import { type Body, partsOf } from '#edition/body.ts'
import { bodyText } from './body-text.ts'
import { cutAtWord } from './first-sentence.ts'
import { openShortcodes } from './open-shortcodes.ts'
import { foldBlanks, plainCharacters } from './plain-characters.ts'

/** Characters: the edition's limit. */
const longest = 300
/** How feeds end a summary that goes on elsewhere. */
const goesOn =
  /\s*(?:\[\s*(?:…|\.{3})\s*\]|Continue reading.{0,100}|(?:Read more|Read the full story|Читать далее|Читать дальше|Подробнее)[\s.…»→>:]{0,5})$/i
const notice =
  /\s*(?:The post .{0,300} (?:first )?appeared (?:first )?on .{0,200}|(?:Запись|Сообщение) .{0,300} (?:появились?|появилась) .{0,200})$/i

/**
 * A story's summary: at most 300 characters of plain text, cut between words; its source's own, else its first paragraph.
 * One that only repeats the title is none.
 */
export function toSummary(title: string, summary: string | undefined, body: Body): string {
  const own = foldBlanks(plainCharacters(openShortcodes(summary ?? '').replace(/<[^<>]*>/g, ' ')))
  const told = own
    .replace(notice, '')
    .replace(goesOn, '…')
    .replace(/([.!?…])…$/, '$1')
  return cutAtWord(told.length > 1 && told !== title ? told : firstParagraph(body), longest)
}

function firstParagraph(body: Body): string {
  for (const block of body) {
    if (typeof block === 'string') continue
    const text = ['p', 'blockquote', 'ul', 'ol'].includes(partsOf(block).name) ? bodyText([block]) : ''
    if (/\p{L}{2}/u.test(text)) return text
  }
  return ''
}
