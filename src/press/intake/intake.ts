import type { CountryCode } from '#edition/country.ts'
import type { Source } from '#edition/headline.ts'
import type { Draft } from './draft.ts'

/** What is known of an input before it is read: from press.json, the command line, or the server's answer. */
export interface IntakeContext {
  /** The file's path below the content folder, or the address: what a Markdown story is told by, and its slug's last resort. */
  name: string
  /** Where a feed was loaded from, when over the network: relative addresses are resolved against it. */
  address?: string
  /** The encoding that the server named. */
  charset?: string
  /** Who publishes it; a feed's own title and link where press.json says nothing. */
  source?: Source
  /** Who is named where neither press.json nor the input, by a title or an address, tells who publishes it. */
  newsroom?: Source
  rights: 'full' | 'excerpt'
  /** IANA name: the zone of dates that name none. */
  timeZone: string
  language?: string
  country?: CountryCode
  /** What else is known once a feed has said whose it is. */
  ofChannel?: (channel: Channel) => Partial<IntakeContext>
}

/** An item that was not taken, and why. */
export interface Rejection {
  item: string
  reason: string
  /** Of an item that its source has taken back: a version that came before may be held. */
  ids?: string[]
}

/** An item that was taken, and what its editor should look at. */
export interface IntakeWarning {
  item: string
  text: string
}

/** What a feed says of itself. */
export interface Channel {
  title?: string
  link?: string
  language?: string
}

/** One input, read: what it gave and what it did not. */
export interface Intake {
  /** False where the input as a whole gave nothing and is not a feed that is validly empty. */
  usable: boolean
  drafts: Draft[]
  rejections: Rejection[]
  warnings: IntakeWarning[]
  channel: Channel
}

/** What the report calls an input as a whole. */
export const wholeFile = 'the whole file'

/** An input of which nothing could be taken, for one reason. */
export function unusable(reason: string, warnings: IntakeWarning[] = []): Intake {
  return { usable: false, drafts: [], rejections: [{ item: wholeFile, reason }], warnings, channel: {} }
}
