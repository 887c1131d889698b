import { textOf, type XmlElement } from './parse-xml.ts'
import type { RawRates } from './raw-rates.ts'

/**
 * National Bank of Kazakhstan, one row in two wrappings:
 *
 *     <rates><date>01.04.2026</date><item><fullname><title>USD</title><description>478.77</description><quant>1</quant>…
 *     <rss><channel><item><title>USD</title><pubDate>03.04.2024</pubDate><description>419.16</description><quant>1</quant>…
 *
 * from `https://nationalbank.kz/rss/get_rates.cfm?fdate=DD.MM.YYYY` and `/rss/rates_all.xml`. Zeros at the end of a
 * figure are dropped; `index` may be empty or self-closed, and `change` may carry a plus: neither is read.
 */
export function readNbk(root: XmlElement): RawRates {
  const list = root.children.find((child) => child.name === 'channel') ?? root
  const rows = list.children
    .filter((child) => child.name === 'item')
    .map((row) => {
      const day = textOf(row, 'pubDate')
      return {
        code: textOf(row, 'title'),
        place: `line ${row.line}`,
        nominal: textOf(row, 'quant'),
        value: textOf(row, 'description'),
        ...(day === '' ? {} : { day }),
      }
    })
  return { bank: 'NBK', day: textOf(list, 'date'), rows }
}
