import { openPictures } from '../pictures/open-pictures.ts'
import { findFlaws } from '../print/find-flaws.ts'
import { findTwins } from '../print/find-twins.ts'
import { gatherStories } from '../print/gather-stories.ts'
import { newPictureReader } from '../print/local-pictures.ts'
import { proofEdition } from '../print/proof-edition.ts'
import { readContent } from '../print/read-content.ts'
import type { Progress } from '../progress.ts'
import { findRateFindings } from '../rates/find-rate-findings.ts'
import { loadRates } from '../rates/load-rates.ts'
import type { Report } from '../report.ts'
import { loadSettings } from '../settings.ts'

export interface CheckOptions {
  content: string
  out: string
  now: Date
  progress: Progress
}

const unspooled = { put: () => 0, get: () => '', close: () => undefined }

/**
 * `press check`: the editor's proof. Reads the content as `print` would, and the edition that was printed as its readers
 * do. What is wrong with a story, or a rate, is a warning; a file that readers would miss is an error. Changes nothing.
 */
export async function checkCommand({ content, out, now, progress }: CheckOptions, report: Report): Promise<void> {
  const { settings, missing } = loadSettings(content)
  if (missing !== undefined) report.warnings.push({ source: 'press.json', item: 'the whole file', text: missing })
  const pictures = newPictureReader(content)
  const { count, stories } = readContent(content, { settings, now, pictures })
  progress.start('Reading stories', count)
  const { settle } = openPictures(content, { mode: 'remote', read: pictures })
  const options = { now, spool: unspooled, settle, progress, findFlaws }
  const { entries } = await gatherStories(stories, options, report)
  progress.end()
  for (const { headline, item, twin = '' } of findTwins(entries).missing)
    report.warnings.push({ source: headline.source.name, item, text: `its twin "${twin}" is not in this edition` })
  report.taken = entries.length
  const { files, accepted, warnings } = loadRates(content)
  report.warnings.push(...warnings, ...findRateFindings(files, accepted, now))
  const printed = proof(out, progress, report)
  if (entries.length > 0 || printed) report.inputs.usable += 1
  else report.inputs.unusable += 1
}

/** Whether there is a printed edition. */
function proof(out: string, progress: Progress, report: Report): boolean {
  progress.start('Reading the edition')
  const broken = proofEdition(out, progress.step)
  progress.end()
  if (broken === undefined) {
    report.warnings.push({ source: out, item: 'the whole edition', text: 'nothing is printed there yet: run print' })
    return false
  }
  report.errors += broken.length
  report.leftOut.push(...broken.map(({ file, reason }) => ({ source: out, item: file, reason })))
  return true
}
