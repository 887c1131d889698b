import { textOf, type XmlElement } from './parse-xml.ts'
import type { RawRates } from './raw-rates.ts'

/**
 * National Bank of the Kyrgyz Republic, `https://www.nbkr.kg/XML/daily.xml` and `weekly.xml`:
 *
 *     <CurrencyRates Name Date="24.05.2026"><Currency ISOCode="USD"><Nominal>1</Nominal><Value>87,4500</Value>
 *
 * The weekly file puts `<ValidFor>7</ValidFor>` between the two, and holds none of the currencies of the daily one.
 */
export function readNbkr(root: XmlElement): RawRates {
  const rows = root.children
    .filter((child) => child.name === 'Currency')
    .map((row) => ({
      code: row.attributes.ISOCode ?? '',
      place: `line ${row.line}`,
      nominal: textOf(row, 'Nominal'),
      value: textOf(row, 'Value'),
    }))
  return { bank: 'NBKR', day: root.attributes.Date ?? '', rows }
}
