import { canonicalLink } from '../intake/canonical-link.ts'
import { decodeBytes } from '../intake/decode-bytes.ts'
import { detectFormat } from '../intake/detect-format.ts'
import { type Intake, type IntakeContext, wholeFile } from '../intake/intake.ts'
import { readSource } from '../intake/read-file.ts'
import type { Settings } from '../settings.ts'
import type { Fetched } from './fetch-address.ts'
import { findFeedLink } from './find-feed-link.ts'
import type { PullSource } from './pull-source.ts'

type Body = Extract<Fetched, { outcome: 'body' }>

/**
 * Reads what a source gave as `import` would read it from a file. A source that gave no feed is not usable, with the
 * reason as a clause about it: `it answered with a web page, not a feed`.
 */
export function readFetched(
  { bytes, charset, address }: Body,
  { name, url, rights = 'excerpt', language, country, timeZone }: PullSource,
  settings: Settings,
): Intake | { problem: string } {
  const context: IntakeContext = {
    name: url,
    address,
    rights,
    timeZone: timeZone ?? settings.timeZone,
    ...(charset !== undefined && { charset }),
    ...(language !== undefined && { language }),
    ...(country !== undefined && { country }),
    source: { name, url },
    // What tells a source's stories apart holds its home page, which only the feed itself names.
    ofChannel: ({ link = '' }) => ({ source: { name, url: canonicalLink(link) ?? url } }),
  }
  const intake = readSource(bytes, context)
  const rejection = intake.rejections.find(({ item }) => item === wholeFile)
  if (intake.usable || !rejection) return intake
  const { text } = decodeBytes(bytes, charset)
  if (detectFormat(text) !== 'html') return { problem: rejection.reason }
  const feed = findFeedLink(text, address)
  const hint = feed === undefined ? '' : ` (that page names ${feed} as its feed: try that address)`
  return { problem: `it answered with a web page, not a feed${hint}` }
}
