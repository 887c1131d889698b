import { textOf, type XmlElement } from './parse-xml.ts'
import type { RawRates } from './raw-rates.ts'

/**
 * National Bank of Tajikistan, `https://www.nbt.tj/en/kurs/export_xml.php?date=YYYY-MM-DD&export=xmlout`:
 *
 *     <ValCurs Date="2026-05-18"><Valute ID="840"><CharCode>USD</CharCode><Nominal>1</Nominal><Name>…<Value>9.3450</Value>
 *
 * Rows are known by `CharCode`: the rouble bears the ID of one that is gone, 810.
 */
export function readNbt(root: XmlElement): RawRates {
  const rows = root.children
    .filter((child) => child.name === 'Valute')
    .map((row) => ({
      code: textOf(row, 'CharCode'),
      place: `line ${row.line}`,
      nominal: textOf(row, 'Nominal'),
      value: textOf(row, 'Value'),
    }))
  return { bank: 'NBT', day: root.attributes.Date ?? '', rows }
}
