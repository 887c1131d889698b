import { newestHeldDay } from '../rates/newest-held-day.ts'
import { readBankFile } from '../rates/read-bank-file.ts'
import type { RateInput } from '../rates/take-rate-files.ts'
import type { LeftOut } from '../report.ts'
import type { Fetched } from './fetch-address.ts'
import type { RateRequest } from './to-rate-request.ts'

/** What a bank answered, to be taken as a file is; or why not, with the day of the newest rates that are held. */
export function toRateInput(
  { bank, address, day }: RateRequest,
  fetched: Fetched,
  content: string,
): RateInput | LeftOut {
  const reason = whyNot(bank, fetched)
  if (reason === undefined && fetched.outcome === 'body') return { source: address, bytes: fetched.bytes, asked: day }
  const newest = newestHeldDay(content, bank)
  const held =
    newest === undefined ? 'no rates of it are held' : `the newest rates of it that are held are of ${newest}`
  return { source: address, item: bank, reason: `${reason ?? 'it answered with nothing'}; ${held}` }
}

function whyNot(bank: string, fetched: Fetched): string | undefined {
  if (fetched.outcome === 'fault') return fetched.problem
  if (fetched.outcome === 'nothing new') return undefined
  const reading = readBankFile(fetched.bytes)
  if (!reading.usable) return `what it answered ${reading.reason}`
  return reading.bank === bank ? undefined : `what it answered is a file of another bank, ${reading.bank}`
}
