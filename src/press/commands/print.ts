import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { holdLock } from '../archive/hold-lock.ts'
import { isReadOnly } from '../archive/error-code.ts'
import { removeIfEmpty } from '../archive/remove-if-empty.ts'
import { newPictureLoad } from '../pictures/new-picture-load.ts'
import type { Load } from '../pictures/new-picture-loader.ts'
import { openLedger } from '../ledger/ledger.ts'
import { openPictures } from '../pictures/open-pictures.ts'
import type { PictureMode } from '../pictures/settled.ts'
import { newPictureReader } from '../print/local-pictures.ts'
import { openSpool } from '../print/open-spool.ts'
import { printEdition } from '../print/print-edition.ts'
import { readContent } from '../print/read-content.ts'
import { toAbout } from '../print/to-about.ts'
import type { Progress } from '../progress.ts'
import { loadRates } from '../rates/load-rates.ts'
import { toQuotes } from '../rates/to-quotes.ts'
import { toFetching } from '../pull/to-fetching.ts'
import type { Report } from '../report.ts'
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
  /** How many of the newest stories a print goes through again, at least and at most. */
  loose?: readonly [number, number]
  /** Seconds to wait for another press to finish. */
  patience?: number
}

/**
 * `press print`: prints the content as an edition. The edition that lies in `out` stays whole until the new one is, and
 * stays as it is when there is nothing to print, unless its stories were taken down.
 */
export async function printCommand(options: PrintOptions, report: Report): Promise<void> {
  refuseContent(options)
  const release = await holdLock(options.out, { command: 'press print', patience: options.patience ?? 10 })
  try {
    await print(options, report)
  } finally {
    release()
    if (report.inputs.usable === 0) removeIfEmpty(options.out)
  }
}

/** An edition tidies its folder: what an editor wrote must not lie in it. */
function refuseContent({ content, out }: PrintOptions): void {
  const [one, other] = [out, content].map((folder) => statSync(folder, { throwIfNoEntry: false }))
  const isContent = one !== undefined && one.ino === other?.ino && one.dev === other.dev
  if (isContent || existsSync(join(out, 'press.json')))
    throw new Error(`${out} holds what editions are printed from: give --out a folder of its own.`)
}

const nothingToPrint = 'there is no story to print; what was printed before stays as it was'

async function print(options: PrintOptions, report: Report): Promise<void> {
  const { content, out, now, progress, pictures: mode = 'remote', allowPrivate = false } = options
  const { settings, warnings: ofSettings } = loadSettings(content)
  report.warnings.push(...ofSettings)
  const read = newPictureReader(content)
  const load = options.load ?? newPictureLoad(toFetching(settings, { allowPrivate }))
  const pictures = openPictures(content, { mode, read, load })
  const spool = openSpool(out)
  try {
    const stories = readContent(content, { settings, now, pictures: read })
    const { files, accepted, warnings } = loadRates(content)
    const { settle } = pictures
    const printed = await printEdition({
      ...{ folder: content, content: stories, out, settings, now, settle, spool, progress },
      ...toQuotes(files, accepted, settings.ticker),
      about: toAbout(settings.about),
      ledger: openLedger(content, out, { settings, mode }),
      saveAddresses: () => {
        saveAddresses(stories.register.save, report)
      },
      loose: options.loose ?? [400, 1200],
    })
    report.read = printed.count + printed.leftOut.length
    report.taken = printed.count
    report.changed = printed.articles
    report.leftOut.push(...printed.leftOut)
    report.warnings.push(...printed.warnings, ...warnings)
    if (!printed.isPrinted) {
      report.inputs.unusable += 1
      report.leftOut.push({ source: content, item: 'the whole folder', reason: nothingToPrint })
      return
    }
    report.inputs.usable += 1
  } finally {
    spool.close()
    pictures.close()
  }
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
