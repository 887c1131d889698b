import { readFile } from 'node:fs/promises'
import type { Report } from '../report.ts'
import { acceptDay } from '../rates/accept-day.ts'
import { findRatePaths } from '../rates/find-rate-paths.ts'
import { takeRateFiles, type RateInput } from '../rates/take-rate-files.ts'
import { toReason } from '../rates/to-reason.ts'

export interface RatesOptions {
  /** The newsroom's folder: files go under its `rates/`. */
  content: string
  now: Date
  /** A bank's file of a day that the editor vouches for: `rates --accept NBKR 2026-05-24`. */
  accept?: { bank: string; day: string }
}

/**
 * `press rates FILE…`: takes official rate files, and all that lie in folders, into `content/rates/`; then records the
 * day that is accepted. Everything that was read, left out or doubted is in the report.
 */
export async function ratesCommand(
  paths: readonly string[],
  { content, now, accept }: RatesOptions,
  report: Report,
): Promise<void> {
  const inputs: RateInput[] = []
  for (const source of await findRatePaths(paths)) {
    try {
      inputs.push({ source, bytes: await readFile(source) })
    } catch (error) {
      report.read++
      report.inputs.unusable++
      report.leftOut.push({ source, item: 'the whole file', reason: toReason(error) })
    }
  }
  takeRateFiles(inputs, { content, now }, report)
  if (accept) acceptDay(accept, content, report)
}
