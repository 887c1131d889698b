import * as v from 'valibot'
import type { RawRates } from './raw-rates.ts'

const text = v.fallback(v.pipe(v.union([v.string(), v.number()]), v.transform(String)), '')
const rowSchema = v.object({ Ccy: text, Nominal: text, Rate: text, Date: text })
const listSchema = v.array(v.fallback(rowSchema, { Ccy: '', Nominal: '', Rate: '', Date: '' }))

/**
 * Central Bank of Uzbekistan, `https://cbu.uz/en/arkhiv-kursov-valyut/json/all/YYYY-MM-DD/`: an array of
 *
 *     { id, Code: "840", Ccy: "USD", Nominal: "1", Rate: "12194.21", Diff: "-16.5", Date: "01.04.2026" }
 *
 * All are strings but `id`, which is not the same from day to day: rows are known by `Ccy`. Undefined where the value
 * is not such an array.
 */
export function readCbuJson(value: unknown): RawRates | undefined {
  const list = v.safeParse(listSchema, value)
  if (!list.success || !list.output.some((row) => row.Ccy !== '')) return undefined
  const rows = list.output.map((row, index) => ({
    code: row.Ccy,
    place: `row ${index + 1}`,
    nominal: row.Nominal,
    value: row.Rate,
    day: row.Date,
  }))
  return { bank: 'CBU', day: '', rows }
}
