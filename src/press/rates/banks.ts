import type { Currency } from '#edition/quote.ts'

/** The five banks whose official files are read, by the short names that editors type. */
export type BankId = 'NBKR' | 'NBK' | 'CBU' | 'NBT' | 'CBT'

export interface Bank {
  id: BankId
  /** The bank's own currency: the only one that is ever taken from its files. */
  currency: Currency
  name: string
  /** The bank's home page. */
  url: string
}

/** In the order of the ticker. */
export const banks: readonly Bank[] = [
  { id: 'NBKR', currency: 'KGS', name: 'National Bank of the Kyrgyz Republic', url: 'https://www.nbkr.kg/' },
  { id: 'NBK', currency: 'KZT', name: 'National Bank of Kazakhstan', url: 'https://nationalbank.kz/' },
  { id: 'NBT', currency: 'TJS', name: 'National Bank of Tajikistan', url: 'https://www.nbt.tj/' },
  { id: 'CBU', currency: 'UZS', name: 'Central Bank of Uzbekistan', url: 'https://cbu.uz/' },
  { id: 'CBT', currency: 'TMT', name: 'Central Bank of Turkmenistan', url: 'https://www.cbt.tm/' },
]
