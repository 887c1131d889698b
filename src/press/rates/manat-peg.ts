import type { Base } from '#edition/quote.ts'
import type { BankId } from './banks.ts'

export interface Peg {
  bank: BankId
  base: Base
  localPerBase: number
  /** The first day that it was in force. */
  since: string
}

/**
 * The manat stands at 3.50 to the dollar since the Central Bank of Turkmenistan set it so on 1 January 2015 (2.85
 * before). The bank refuses most addresses, so the rate is declared here and needs no file of it.
 */
export const manatPeg: Peg = { bank: 'CBT', base: 'USD', localPerBase: 3.5, since: '2015-01-01' }
