import { join } from 'node:path'
import type { About } from '#edition/about.ts'
import { files } from '#edition/files.ts'
import type { Quote, RateHistory } from '#edition/quote.ts'
import { bodyText } from '../articles/body-text.ts'
import { fileStamp } from '../ledger/file-stamp.ts'
import { findHeld, type Left } from '../ledger/find-held.ts'
import { bind, boundFiles, isBound } from '../ledger/bind.ts'
import { nothingBound, type Bound, type Ledger, type Sheet } from '../ledger/ledger.ts'
import { stampOutput } from '../ledger/stamp-output.ts'
import type { Settle } from '../pictures/settled.ts'
import type { Progress } from '../progress.ts'
import type { LeftOut, Warning } from '../report.ts'
import type { Settings } from '../settings.ts'
import { compareHeadlines } from './compare-headlines.ts'
import { DamagedEdition } from './damaged-edition.ts'
import { findNamed } from './find-named.ts'
import { gatherStories, type Entry } from './gather-stories.ts'
import { localFile } from './local-pictures.ts'
import { findStraddling, makeUp, type MadeUp } from './make-up.ts'
import { openOutput } from './open-output.ts'
import type { Spool } from './open-spool.ts'
import type { Content } from './read-content.ts'
import { readCard, readPrinted, withoutOthers } from './read-printed.ts'
import { readRest, toRest, type Rest } from './rest.ts'
import { writeEdition, type Written } from './write-edition.ts'

/** What an edition is printed from, and into. */
export interface Desk {
  /** The content folder, and the stories in it. */
  folder: string
  content: Content
  out: string
  settings: Settings
  about: About
  quotes: readonly Quote[]
  histories: readonly RateHistory[]
  now: Date
  settle: Settle
  spool: Spool
  ledger: Ledger
  /** Keeps the addresses of stories that had none before: on the disk before any page names them. */
  saveAddresses: () => void
  progress: Progress
  /** So many of the newest stories stay loose, at least and at most: a correction of any of them costs next to nothing. */
  loose: readonly [least: number, most: number]
}

export interface Printed {
  /** How many stories the edition has. */
  count: number
  /** Without stories nothing is printed, unless all that were there have been taken down. */
  isPrinted: boolean
  /** How many articles were new or changed. */
  articles: number
  leftOut: readonly LeftOut[]
  warnings: readonly Warning[]
}

/**
 * Prints all stories of a content folder. Where the edition before is still as its print left it, and what has come since
 * is newer than what is bound, only the newest are gone through; else all are.
 */
export async function printEdition(desk: Desk): Promise<Printed> {
  const stamps = new Map(desk.content.files.map((file) => [file, fileStamp(join(desk.folder, file))]))
  const printed = await printFromLedger(desk, stamps)
  return printed ?? (await printFrom(undefined, desk, stamps)) ?? unprinted([])
}

/** Undefined where what the print before left does not hold any more. */
async function printFromLedger(desk: Desk, stamps: ReadonlyMap<string, string>): Promise<Printed | undefined> {
  const left = desk.ledger.read()
  const held = left && (await findHeld(left, desk, stamps))
  try {
    return held && (await printFrom(held, desk, stamps))
  } catch (error) {
    if (error instanceof DamagedEdition) return undefined
    throw error
  }
}

/** Undefined where what is bound cannot stay as it is. */
async function printFrom(
  known: Left | undefined,
  desk: Desk,
  stamps: ReadonlyMap<string, string>,
): Promise<Printed | undefined> {
  const { content, out, ledger, progress } = desk
  const bound = known?.bound ?? nothingBound
  const sheets = known?.loose.sheets ?? []
  const unread = new Set(stamps.keys())
  for (const { file } of [...bound.stories, ...sheets]) if (file !== undefined) unread.delete(file)
  progress.start('Reading stories', unread.size)
  const fresh = await gatherStories(content.read(unread), desk)
  progress.end()
  const entries = [...sheets, ...fresh.entries].sort((a, b) => compareHeadlines(a.headline, b.headline))
  const [newestBound, oldest] = [bound.stories.at(-1), entries[0]]
  if (newestBound && oldest && compareHeadlines(oldest.headline, newestBound) < 0) return undefined
  const count = bound.stories.length + entries.length
  const { leftOut } = fresh
  if (count === 0 && !areTakenDown(desk)) return unprinted(leftOut)

  const printed = (path: string) => readPrinted(out, path)
  const rest = (entry: Entry): Rest =>
    entry.rest === undefined ? toRest(printed(entry.headline.path)) : readRest(desk.spool, entry.rest)
  const textOf = (n: number) => {
    const [story, entry] = [bound.stories[n], entries[n - bound.stories.length]]
    return bodyText(story ? printed(story.path).body : entry ? rest(entry).body : [])
  }
  const boundary = findBoundary(entries, desk.loose)
  const madeUp = makeUp(bound, entries, { boundary, removed: content.removed, textOf })
  if (known && findStraddling(madeUp, entries) !== known.loose.straddling) return undefined

  const digests = new Map(sheets.map(({ headline, digest }) => [headline.path, digest]))
  desk.saveAddresses()
  const written = writeEdition(
    {
      ...{ ...desk, bound, entries, boundary, madeUp, removed: content.removed, restOf: rest },
      ...{ textOf, out, segments: known?.loose.search ?? [], shelves: known?.loose.shelves ?? {} },
      cardOf: (path) => readCard(out, path),
      marksOf: (path) => printed(path).shelves ?? [],
      headlineOf: (path) => withoutOthers(printed(path)),
      digestOf: ({ headline, rest: read }) => (read === undefined ? digests.get(headline.path) : undefined),
    },
    openOutput(out, ledger.forget, known && { ...known.loose, isBound: (file) => isBound(bound, file) }),
    progress,
  )
  const isNews = written.written > 0 || fresh.entries.length > 0 || written.superseded.length > 0 || boundary > 0
  if (!known || isNews || known.loose.superseded.length > 0 || known.loose.sheets.length !== entries.length)
    keep({ bound, entries, boundary, madeUp, written }, desk, stamps)
  const warnings = [...bound.warnings, ...entries.flatMap((entry) => entry.warnings), ...madeUp.warnings]
  return { count, isPrinted: true, articles: written.articles, leftOut, warnings }
}

function unprinted(leftOut: readonly LeftOut[]): Printed {
  return { count: 0, isPrinted: false, articles: 0, leftOut, warnings: [] }
}

/** Whether all stories of the edition before were taken down. A content folder that has lost its stories has lost what tells so, too. */
function areTakenDown({ content, out }: Desk): boolean {
  const removed = new Set(content.removed.map(({ path }) => files.article(path)))
  const former = removed.size > 0 ? findNamed(out)?.named : undefined
  return former !== undefined && [...former].every((file) => !file.startsWith('articles/') || removed.has(file))
}

/** From where on stories stay loose; 0 where what is bound stays as it is. */
function findBoundary(entries: readonly Entry[], [least, most]: Desk['loose']): number {
  if (entries.length <= most) return 0
  const unbindable = entries.findIndex(({ file }) => file === undefined)
  return Math.min(entries.length - least, unbindable < 0 ? Infinity : unbindable)
}

interface Made {
  bound: Bound
  entries: readonly Entry[]
  boundary: number
  madeUp: MadeUp
  written: Written
}

/** Leaves to the next print what it can go on from. */
function keep(
  { bound: former, entries, boundary, madeUp, written }: Made,
  { folder, out, ledger }: Desk,
  stamps: ReadonlyMap<string, string>,
): void {
  const [older, loose] = [entries.slice(0, boundary), entries.slice(boundary)]
  const bound =
    boundary > 0
      ? bind(former, older, { ...written.before, ...madeUp.before, shelves: written.shelves.bound }, stamps)
      : former
  const sheets = loose
    .filter(({ file, unsettled }) => file !== undefined && unsettled.length === 0)
    .map(({ rest: _read, ...entry }): Sheet => {
      const digest = written.digests.get(entry.headline.path) ?? ''
      return { ...entry, stamp: stamps.get(entry.file ?? '') ?? '', digest }
    })
  const local = new Set([...bound.local, ...loose.flatMap((entry) => entry.local)])
  ledger.write(
    {
      bound: bound.stories.length,
      sheets,
      straddling: findStraddling(madeUp, loose),
      named: boundary > 0 ? withoutAll(written.named, boundFiles(bound)) : written.named,
      superseded: written.superseded,
      search: written.search.segments,
      shelves: written.shelves.loose,
      folders: stampOutput(out),
      pictures: Object.fromEntries([...local].map((src) => [src, fileStamp(localFile(folder, src))])),
    },
    boundary > 0 ? bound : undefined,
  )
}

function withoutAll(names: readonly string[], dropped: ReadonlySet<string>): string[] {
  return names.filter((name) => !dropped.has(name))
}
