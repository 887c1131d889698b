import { takeRateFiles, type RateInput } from '../rates/take-rate-files.ts'
import type { LeftOut, Report } from '../report.ts'
import { fetchAddress, type FetchOptions } from './fetch-address.ts'
import { inParallel } from './in-parallel.ts'
import { toRateInput } from './to-rate-input.ts'
import { toRateRequest, type RateSetting } from './to-rate-request.ts'

export interface PullRatesOptions {
  content: string
  now: Date
  fetching: FetchOptions
  /** How many banks are asked at a time. */
  bound: number
  /** Called when another one has answered. */
  step: () => void
}

/**
 * Asks each bank of press.json for today's rates and keeps what it answers as `rates` keeps a file. Of a bank that gives
 * nothing usable the report says why, and of which day the newest rates are that stay.
 */
export async function pullRates(
  rates: readonly RateSetting[],
  { content, now, fetching, bound, step }: PullRatesOptions,
  report: Report,
): Promise<void> {
  const inputs: RateInput[] = []
  const load = async (rate: RateSetting): Promise<RateInput | LeftOut> => {
    const request = toRateRequest(rate, now)
    if ('reason' in request) return request
    const fetched = await fetchAddress(request.address, fetching)
    const input = toRateInput(request, fetched, content)
    if ('bytes' in input && fetched.outcome === 'body' && fetched.moved !== undefined) {
      const text = `has moved for good to ${fetched.moved}: write that address into press.json`
      report.warnings.push({ source: request.address, item: request.bank, text })
    }
    return input
  }
  for await (const input of inParallel(rates, bound, load)) {
    step()
    if ('bytes' in input) inputs.push(input)
    else {
      report.read += 1
      report.inputs.unusable += 1
      report.leftOut.push(input)
    }
  }
  takeRateFiles(inputs, { content, now }, report)
}
