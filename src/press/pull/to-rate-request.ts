import type { LeftOut } from '../report.ts'
import { banks, type BankId } from '../rates/banks.ts'
import type { Settings } from '../settings.ts'
import { toDatedAddress } from './to-dated-address.ts'

/** An entry of `rates` in press.json. */
export type RateSetting = Settings['rates'][number]

/** What a bank is to be asked for. */
export interface RateRequest {
  bank: BankId
  address: string
  /** Today, where the bank is: `2025-12-09`. */
  day: string
}

const zones: Readonly<Record<BankId, string>> = {
  NBKR: 'Asia/Bishkek',
  NBK: 'Asia/Almaty',
  NBT: 'Asia/Dushanbe',
  CBU: 'Asia/Tashkent',
  CBT: 'Asia/Ashgabat',
}

/** What to ask a bank for now; or why it cannot be asked. */
export function toRateRequest({ bank: name, url }: RateSetting, now: Date): RateRequest | LeftOut {
  const bank = banks.find(({ id }) => id === name.trim().toUpperCase())?.id
  if (bank === undefined) {
    const known = banks.map(({ id }) => id).join(', ')
    return { source: url, item: name, reason: `there is no bank of that name: write one of ${known}` }
  }
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zones[bank] }).format(now)
  const dated = toDatedAddress(url, day)
  if ('address' in dated) return { bank, day, address: dated.address }
  const reason = `${dated.unknown} in its address is no form of a date: write one such as {YYYY-MM-DD} or {DD.MM.YYYY}`
  return { source: url, item: bank, reason }
}
