import type { Base, Currency } from '#edition/quote.ts'

/** What each currency is called. */
export const currencyNames: Record<Currency, string> = {
  KGS: 'Kyrgyz som',
  KZT: 'Kazakh tenge',
  TJS: 'Tajik somoni',
  UZS: 'Uzbek sum',
  TMT: 'Turkmen manat',
}

export const baseNames: Record<Base, string> = {
  USD: 'US dollar',
  EUR: 'Euro',
  RUB: 'Russian rouble',
  CNY: 'Chinese yuan',
}
