import { rmdirSync } from 'node:fs'
import type { Headline } from '#edition/headline.ts'
import { holdLock } from '../archive/hold-lock.ts'
import { isReadOnly } from '../archive/error-code.ts'
import { newPictureLoad } from '../pictures/new-picture-load.ts'
import type { Load } from '../pictures/new-picture-loader.ts'
import { openPictures } from '../pictures/open-pictures.ts'
import type { PictureMode } from '../pictures/settled.ts'
import { findRedirects, type Addressed } from '../print/find-redirects.ts'
import { findTwins } from '../print/find-twins.ts'
import { gatherStories } from '../print/gather-stories.ts'
import { newPictureReader } from '../print/local-pictures.ts'
import { openOutput } from '../print/open-output.ts'
import { openSpool } from '../print/open-spool.ts'
import { readContent } from '../print/read-content.ts'
import { readText } from '../print/read-text.ts'
import { toAbout } from '../print/to-about.ts'
import { writeEdition } from '../print/write-edition.ts'
import type { Progress } from '../progress.ts'
import { loadRates } from '../rates/load-rates.ts'
import { toQuotes } from '../rates/to-quotes.ts'
import { findTellings } from '../tellings/find-tellings.ts'
import { toFetching } from '../pull/to-fetching.ts'
import type { Report, Warning } from '../report.ts'
import { loadSettings } from '../settings.ts'

export interface PrintOptions {
  content: string
  /** The edition's folder. */
  out: string
  now: Date
  progress: Progress
  /** What becomes of pictures; without it those of other sites are linked. */
  pictures?: PictureMode
  /** Whether pictures may be loaded from addresses of this machine and of private networks. */
  allowPrivate?: boolean
  /** For tests: how pictures are loaded. */
  load?: Load
  /** Seconds to wait for another press to finish. */
  patience?: number
}

/**
 * `press print`: prints the content as an edition. The edition that lies in `out` stays whole until the new one is, and
 * stays as it is when there is nothing to print.
 */
export async function printCommand(options: PrintOptions, report: Report): Promise<void> {
  const release = await holdLock(options.out, { command: 'press print', patience: options.patience ?? 10 })
  try {
    await print(options, report)
  } finally {
    release()
    if (report.inputs.usable === 0) removeIfEmpty(options.out)
  }
}

async function print(options: PrintOptions, report: Report): Promise<void> {
  const { content, out, now, progress, pictures: mode = 'remote', allowPrivate = false } = options
  const { settings, missing } = loadSettings(content)
  if (missing !== undefined) report.warnings.push({ source: 'press.json', item: 'the whole file', text: missing })
  const read = newPictureReader(content)
  const load = options.load ?? newPictureLoad(toFetching(settings, { allowPrivate }))
  const pictures = openPictures(content, { mode, read, load })
  const spool = openSpool(out)
  try {
    const { count, stories, register, removed } = readContent(content, { settings, now, pictures: read })
    progress.start('Reading stories', count)
    const gathered = await gatherStories(stories, { now, spool, settle: pictures.settle, progress }, report)
    progress.end()
    if (gathered.entries.length === 0) {
      report.inputs.unusable += 1
      report.leftOut.push({ source: content, item: 'the whole folder', reason: 'there is no story to print' })
      return
    }
    const { twins, missing: lone } = findTwins(gathered.entries)
    for (const { headline, item, twin = '' } of lone)
      report.warnings.push({ source: headline.source.name, item, text: `its twin "${twin}" is not in this edition` })
    const headlines = gathered.entries.map(({ headline }) => headline)
    const tellings = findTellings(headlines, (n) => readText(spool, gathered.entries[n]?.rest ?? 0))
    const claims = gathered.entries.map((entry) => ({ ...entry, path: entry.headline.path }))
    const { redirects, contested } = findRedirects<Claim>([...claims, ...removed])
    report.warnings.push(...contested.map(toWarning))
    const { files, accepted, warnings } = loadRates(content)
    report.warnings.push(...warnings)
    const about = toAbout(settings.about)
    const edition = {
      ...gathered,
      ...toQuotes(files, accepted, settings.ticker),
      settings,
      spool,
      twins,
      tellings,
      redirects,
      removed,
      about,
    }
    const written = writeEdition(edition, openOutput(out), progress)
    report.inputs.usable += 1
    report.taken = gathered.entries.length
    report.changed = written.articles
    saveAddresses(register.save, report)
  } finally {
    spool.close()
    pictures.close()
  }
}

/** A story that was taken down has no name of its own any more. */
type Claim = Addressed & { headline?: Headline; item?: string }

function toWarning({ story, address, path }: { story: Claim; address: string; path: string }): Warning {
  const text = `its old address ${address} leads to ${path}, which had it first`
  return { source: story.headline?.source.name ?? 'archive', item: story.item ?? story.path, text }
}

function saveAddresses(save: () => void, report: Report): void {
  try {
    save()
  } catch (error) {
    if (!isReadOnly(error)) throw error
    const text = 'the folder may only be read: addresses of new stories are not kept, and may change with their dates'
    report.warnings.push({ source: 'archive', item: 'addresses.json', text })
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Something lies in it: an edition that was printed before.
  }
}
