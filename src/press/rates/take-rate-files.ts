import type { Report } from '../report.ts'
import { withdrawDay } from './accept-day.ts'
import { dayOf, daysBetween } from './days.ts'
import { findDoubts } from './find-doubts.ts'
import { findPegAlarm } from './find-peg-alarm.ts'
import { keepRateFile } from './keep-rate-file.ts'
import { loadRates } from './load-rates.ts'
import { newestHeldDay } from './newest-held-day.ts'
import { holdsBase } from './rate-paths.ts'
import { readBankFile, type BankReading, type UsableReading } from './read-bank-file.ts'

/** An official file as it came, from a disk or over the network. */
export interface RateInput {
  /** Its path or address, for the report. */
  source: string
  bytes: Uint8Array
  /** The day that the bank was asked for, `YYYY-MM-DD`. */
  asked?: string
}

export interface TakeOptions {
  /** The newsroom's folder: files go under its `rates/`. */
  content: string
  now: Date
}

type Taken = RateInput & { reading: UsableReading }

/**
 * Checks official rate files and keeps their bytes as they are, under `content/rates/<bank>/<day>`. Of two files of one
 * bank and day the later wins, with a warning; the same bytes again change nothing. Never throws for what a file holds:
 * what is left out, and why, goes into the report, and so do the rates that the guards keep out of print.
 */
export function takeRateFiles(inputs: readonly RateInput[], options: TakeOptions, report: Report): void {
  const taken = new Map<string, Taken>()
  for (const input of inputs) {
    const reading = readBankFile(input.bytes)
    const refusal = whyNot(input, reading, options)
    report.read++
    report.leftOut.push(...reading.refused.map((row) => ({ source: input.source, ...row })))
    if (reading.usable && refusal === undefined) {
      report.inputs.usable++
      report.taken++
      enter({ ...input, reading }, taken, report)
    } else {
      report.inputs.unusable++
      report.leftOut.push({ source: input.source, item: reading.item, reason: refusal ?? '' })
    }
  }
  for (const file of taken.values()) keep(file, options, report)
  warnOfDoubts([...taken.values()], options, report)
}

/** Why a file is not to be kept; undefined where it is. */
function whyNot({ asked }: RateInput, reading: BankReading, { content, now }: TakeOptions): string | undefined {
  if (!reading.usable) return reading.reason
  const { bank, item: day } = reading
  if (daysBetween(dayOf(now), day) > 1) return `is for a day more than one ahead of ${dayOf(now)}`
  const newest = asked === undefined || asked === day ? undefined : newestHeldDay(content, bank)
  if (newest === undefined || day >= newest) return undefined
  return `is not of ${asked ?? ''}, which was asked for, and is older than ${newest}, which is held`
}

/** Notes a usable file. Of two for one bank and day, the later. */
function enter(file: Taken, taken: Map<string, Taken>, { warnings }: Report): void {
  const { source, reading } = file
  const item = `${reading.bank} ${reading.item}`
  const key = holdsBase(reading) ? item : `${item} other`
  const earlier = taken.get(key)
  if (earlier && Buffer.compare(earlier.bytes, file.bytes) !== 0)
    warnings.push({ source, item, text: `comes after ${earlier.source}, which is of that day too: it is kept instead` })
  if (!holdsBase(reading))
    warnings.push({ source, item, text: 'holds no rate of USD, EUR, RUB or CNY: nothing is printed' })
  for (const one of reading.files) {
    warnings.push(...one.repairs.map((text) => ({ source, item: one.day, text })))
    const alarm = findPegAlarm(one)
    if (alarm !== undefined) warnings.push({ source, item: one.day, text: alarm })
  }
  taken.set(key, file)
}

function keep({ source, bytes, reading }: Taken, { content }: TakeOptions, report: Report): void {
  const outcome = keepRateFile(bytes, reading, content)
  if (outcome !== 'unchanged') report.changed++
  if (outcome !== 'replaced') return
  const item = `${reading.bank} ${reading.item}`
  report.warnings.push({ source, item, text: 'takes the place of another file of that day, which was held' })
  for (const { bank, day } of reading.files) {
    const text = `was accepted as another file had it: if this is right as well, run rates --accept ${bank} ${day} again`
    if (withdrawDay({ bank, day }, content)) report.warnings.push({ source, item: `${bank} ${day}`, text })
  }
}

/** Warns of the rates just taken that the guards keep out of print, measured by all that is held. */
function warnOfDoubts(taken: readonly Taken[], { content }: TakeOptions, report: Report): void {
  const days = new Map<string, string>(
    taken.flatMap(({ source, reading }) => reading.files.map(({ bank, day }) => [`${bank} ${day}`, source] as const)),
  )
  const { files, accepted } = loadRates(content)
  for (const { source: bank, day, item, text } of findDoubts(files, accepted)) {
    const source = days.get(`${bank} ${day}`)
    if (source !== undefined) report.warnings.push({ source, item: `${bank} ${item}`, text })
  }
}
