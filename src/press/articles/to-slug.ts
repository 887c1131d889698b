import { createHash } from 'node:crypto'
import { transliterate } from './transliterate.ts'

/** What a slug is made from, the best first. */
export interface SlugClues {
  /** The slug, or the file's name, that its author chose. */
  slug?: string | undefined
  /** The story's own address. */
  link?: string | undefined
  title: string
  /** What tells it from other stories, the strongest first. */
  ids: readonly string[]
}

const longest = 80
/** Last parts of addresses that say nothing: of a page, not of a story. */
const hollow =
  /^(?:index|default|article|articles|news|story|stories|post|posts|page|view|read|item|node|show|detail|details|amp|print|feed|rss|home|main|archive|blog)$/

/**
 * A story's name in its address: lower-case Latin letters and digits between single hyphens, at most 80 characters. From
 * the author's own, else from the link's last part where that has words, else from the title transliterated, else
 * `story-` and eight hex digits of its strongest id.
 */
export function toSlug({ slug, link, title, ids }: SlugClues): string {
  const candidates = [slug ?? '', lastPart(link), title].map(wordsOf)
  const found = candidates.find((candidate) => /[a-z]{2}/.test(candidate))
  return found ?? `story-${digest(ids[0] ?? title)}`
}

function digest(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 8)
}

function wordsOf(text: string): string {
  const words = transliterate(text.slice(0, longest * 4))
    .replace(/['’ʻʼ‘`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
  const whole = words.replace(/^-+|-+$/g, '')
  if (whole.length <= longest) return whole
  const cut = whole.slice(0, longest + 1)
  const end = cut.lastIndexOf('-')
  return end > longest / 2 ? cut.slice(0, end) : cut.slice(0, longest)
}

/** The last part of an address's path where it is made of words, not of a number or a code. */
function lastPart(link: string | undefined): string {
  if (link === undefined || !URL.canParse(link)) return ''
  const part = new URL(link).pathname.split('/').findLast((segment) => segment !== '') ?? ''
  const name = decode(part).replace(/\.(?:html?|php|aspx?|jsp|shtml)$/i, '')
  const plain = wordsOf(name)
  const isCode = /^[0-9a-f-]{8,}$/.test(plain) || /^(?:[a-z]{0,4}-?)?\d+$/.test(plain)
  return hollow.test(plain) || isCode || plain.length < 4 ? '' : name
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
