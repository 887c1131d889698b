import { textOf, type XmlElement } from './parse-xml.ts'
import type { RawRates } from './raw-rates.ts'

/**
 * Central Bank of Turkmenistan, `https://cbt.tm/kurs/YYYY/DDMMYYYY.xml`:
 *
 *     <cbt_currency_rate><date>20.05.2026</date><rate code="USD"><rate_usd>1</rate_usd><multiplier>1</multiplier>
 *     <rate_tmt>3.5</rate_tmt>
 *
 * `rate_tmt` is for `multiplier` units. `rate_usd` turns its direction from row to row and is not read.
 */
export function readCbt(root: XmlElement): RawRates {
  const rows = root.children
    .filter((child) => child.name === 'rate')
    .map((row) => ({
      code: row.attributes.code ?? '',
      place: `line ${row.line}`,
      nominal: textOf(row, 'multiplier'),
      value: textOf(row, 'rate_tmt'),
    }))
  return { bank: 'CBT', day: textOf(root, 'date'), rows }
}
