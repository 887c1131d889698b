import { textOf, type XmlElement } from './parse-xml.ts'
import type { RawRates } from './raw-rates.ts'

/**
 * Central Bank of Uzbekistan, the XML twin of its JSON, each row with its day:
 *
 *     <CBU_Curr name><CcyNtry ID="840"><Ccy>USD</Ccy><Nominal>1</Nominal><Rate>12194.21</Rate><Date>01.04.2026</Date>
 */
export function readCbuXml(root: XmlElement): RawRates {
  const rows = root.children
    .filter((child) => child.name === 'CcyNtry')
    .map((row) => ({
      code: textOf(row, 'Ccy'),
      place: `line ${row.line}`,
      nominal: textOf(row, 'Nominal'),
      value: textOf(row, 'Rate'),
      day: textOf(row, 'Date'),
    }))
  return { bank: 'CBU', day: '', rows }
}
