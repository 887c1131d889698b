import { readFileSync } from 'node:fs'
import { cleanHtml } from '#press/articles/clean-html.ts'
import { bodyText } from '#press/articles/body-text.ts'
import { decodeBytes } from '#press/intake/decode-bytes.ts'
import { detectFormat, isFeed } from '#press/intake/detect-format.ts'
import type { Draft } from '#press/intake/draft.ts'
import type { Intake } from '#press/intake/intake.ts'
import { readSource } from '#press/intake/read-file.ts'
import { countItems } from './count-items.ts'
import type { ExpectedFeed, ExpectedItem } from './expected-feed.ts'
import { htmlText, meantTexts, foldBlanks } from './html-text.ts'
import { findExpectation, readExpectation } from './read-expectation.ts'
import { readPython } from './read-python.ts'
import { toVerdict, type Verdict } from './verdict.ts'

/** Reads a feed as the press does, counts its items by other means and compares it with what its suite expects. */
export function judgeFeed(path: string): Verdict {
  const bytes = readFileSync(path)
  const intake = readSource(bytes, { name: path, rights: 'full', timeZone: 'UTC' })
  const { text } = decodeBytes(bytes)
  const format = detectFormat(text)
  const { items, isWellFormed } = countItems(text)
  const read = intake.drafts.length + intake.rejections.length
  const differences: string[] = []
  const hasFewer = isFeed(format) && read < items
  if (hasFewer && (isWellFormed || read === 0)) differences.push(`holds ${items} items, of which ${read} were read`)
  if (hasFewer && intake.warnings.length === 0) differences.push('has fewer items than it holds, and nothing says so')
  const expectation = findExpectation(path)
  const isOfKnownShape = isFeed(format)
  const expected = !isOfKnownShape
    ? undefined
    : expectation === undefined
      ? readPython(text)
      : readExpectation(expectation)
  if (expected) differences.push(...compareFeed(expected, intake))
  return toVerdict(read, differences, {
    isCompared: expected !== undefined,
    isSilent: read === 0 && intake.warnings.length === 0,
  })
}

function compareFeed(expected: ExpectedFeed, { drafts, rejections, channel }: Intake): string[] {
  const differences: string[] = []
  if (expected.count !== undefined && drafts.length + rejections.length < expected.count)
    differences.push(`${expected.count} items expected, ${drafts.length} read, ${rejections.length} left out`)
  if (expected.title !== undefined && !isMeant(expected.title, channel.title ?? ''))
    differences.push(`feed title: expected ${show(expected.title)}, read ${show(channel.title)}`)
  const told = [...expected.items].filter(([, item]) => isTold(item))
  // An item without title and text is left out with a reason: the others follow in their order.
  const wanted = rejections.length > 0 ? told.map(([, item], index) => [index, item] as const) : [...expected.items]
  for (const [index, item] of wanted) {
    const draft = drafts[index]
    const place = `item ${index + 1}`
    if (draft) differences.push(...compareItem(item, draft).map((difference) => `${place}, ${difference}`))
    else if (isTold(item)) differences.push(`${place} is left out`)
  }
  return differences
}

/** Whether an item has anything to be read: a picture alone, or markup without text, is no story. */
function isTold({ title = '', contents = [] }: ExpectedItem): boolean {
  return [title, ...contents].some((text) => htmlText(text) !== '')
}

function compareItem({ title, link, dates, contents }: ExpectedItem, draft: Draft): string[] {
  const differences: string[] = []
  const body = bodyText(cleanHtml(draft.html, { base: draft.base }).body)
  if (title !== undefined && !isMeant(title, draft.title))
    differences.push(`title: expected ${show(title)}, read ${show(draft.title)}`)
  if (link !== undefined && !isSameLink(link, draft.link))
    differences.push(`link: expected ${link}, read ${draft.link ?? 'none'}`)
  const read = [draft.publishedAt, draft.updatedAt].map((date) => Date.parse(date ?? ''))
  if (dates && !dates.some((date) => read.includes(Math.floor(date / 1000) * 1000)))
    differences.push(`date: expected ${dates.map(toIso).join(' or ')}, read ${draft.publishedAt ?? 'none'}`)
  const texts = [body, draft.summary ?? '']
  if (contents && !contents.some((content) => texts.some((text) => isMeant(content, text))))
    differences.push(`content: expected ${show(contents[0])}, read ${show(body)}`)
  return differences
}

function isMeant(expected: string, read: string): boolean {
  return meantTexts(expected).includes(foldBlanks(read))
}

/** The same address, however it is written; a relative one is the end of what it was resolved to. */
function isSameLink(expected: string, read: string | undefined): boolean {
  if (!URL.canParse(expected)) return read?.endsWith(expected.replace(/^\.*\//, '')) === true
  return read !== undefined && new URL(expected.trim()).href === read
}

function toIso(date: number): string {
  return new Date(date).toISOString()
}

function show(text = ''): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return JSON.stringify(line.length > 150 ? `${line.slice(0, 70)} […] ${line.slice(-70)}` : line)
}
