import { readFile } from 'node:fs/promises'
import { toOpenFault } from '../archive/to-open-fault.ts'
import { seemsOfBank } from '../rates/detect-bank.ts'
import { decodeBytes } from './decode-bytes.ts'
import { detectFormat, type Format, isFeed } from './detect-format.ts'
import { findBinary } from './find-binary.ts'
import { type Intake, type IntakeContext, unusable, wholeFile } from './intake.ts'
import { readFeed } from './read-feed.ts'
import { readMarkdown } from './read-markdown.ts'

/** Why a text of a format is not taken. */
const reasons: Readonly<Record<Exclude<Format, 'rss' | 'rdf' | 'atom' | 'json-feed' | 'markdown'>, string>> = {
  wxr: 'this is a WordPress export, not a feed: save it and run import on the file',
  opml: 'this is a list of feeds (OPML), not a feed: save it and run import on the file',
  html: 'this is a web page, not a feed',
  xml: 'this is XML of another kind, not a feed',
  json: 'this is JSON of another kind, not a JSON Feed',
  empty: 'it is empty',
  unknown: 'it is neither a feed nor Markdown with front matter',
}

/**
 * Reads an input of any supported format, told by its content: RSS, Atom, RDF, JSON Feed, Markdown. Whatever is wrong with
 * it comes back as rejections and warnings; never throws for bad input.
 */
export function readSource(bytes: Uint8Array, context: IntakeContext): Intake {
  const binary = findBinary(bytes)
  if (binary !== undefined) return unusable(`this is ${binary}, not a feed or a text`)
  const { text, repairs, problem } = decodeBytes(bytes, context.charset)
  if (problem !== undefined) return unusable(problem)
  const intake = readText(text, context)
  const warnings = repairs.map((repair) => ({ item: wholeFile, text: repair }))
  return { ...intake, warnings: [...warnings, ...intake.warnings] }
}

/** The same for a file on disk; one that cannot be opened is an unusable input. */
export async function readSourceFile(path: string, context: IntakeContext): Promise<Intake> {
  try {
    return readSource(await readFile(path), context)
  } catch (error) {
    const fault = toOpenFault(error)
    if (fault === undefined) throw error
    return unusable(`it ${fault}`)
  }
}

function readText(text: string, context: IntakeContext): Intake {
  const format = detectFormat(text, context.name)
  if (format !== 'markdown' && seemsOfBank(text))
    return unusable('this is a bank’s file of rates: give it to "npm run press -- rates"')
  if (isFeed(format)) return readFeed(text, format, context)
  if (format === 'markdown') return readMarkdown(text, context)
  const feed = afterJunk(text)
  const inner = feed === undefined ? 'unknown' : detectFormat(feed)
  if (feed === undefined || !isFeed(inner)) return unusable(reasons[format])
  const intake = readFeed(feed, inner, context)
  return {
    ...intake,
    warnings: [{ item: wholeFile, text: 'something stands before the feed; left out' }, ...intake.warnings],
  }
}

/** Characters in which a server's complaints may stand before a feed that begins after them. */
const junk = 10_000

function afterJunk(text: string): string | undefined {
  const at = text.slice(0, junk).search(/<\?xml\s|<rss[\s>]|<rdf:RDF[\s>]|<feed\s/)
  return at > 0 && !/^\s*<(?:!doctype|html)/i.test(text.slice(0, 500)) ? text.slice(at) : undefined
}
