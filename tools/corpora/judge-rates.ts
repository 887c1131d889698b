import { readFileSync } from 'node:fs'
import { readBankFile } from '#press/rates/read-bank-file.ts'
import { toVerdict, type Verdict } from './verdict.ts'

/** The banks whose files lie in a folder. */
const banks: Readonly<Record<string, string>> = {
  'nbk-kazakhstan': 'NBK',
  'nbt-tajikistan': 'NBT',
  'cbt-turkmenistan': 'CBT',
  'cbu-uzbekistan': 'CBU',
  nbkr: 'NBKR',
}

/** Reads a bank's file: with its rates of the day in its name, or refused for a reason (a foreign bank, by its name). */
export function judgeRates(path: string): Verdict {
  const reading = readBankFile(readFileSync(path))
  const [, folder = '', name = ''] = /rates[\\/](?:([\w-]+)[\\/])?.*?([^\\/]+)$/.exec(path) ?? []
  const bank = /-empty\.|\.html$/.test(name) ? undefined : banks[folder]
  const differences: string[] = []
  if (bank === undefined) {
    if (reading.usable) differences.push(`is taken for a file of ${reading.bank}`)
    else if (folder === 'cbr-russia' && !reading.reason.includes('Russia')) differences.push(`says ${reading.reason}`)
  } else if (!reading.usable) differences.push(`is refused: ${reading.reason}`)
  else {
    const day = /\d{4}-\d\d-\d\d/.exec(name)?.[0] ?? ''
    const holdsDollar = reading.files.some(({ rows }) => rows.some(({ code }) => code === 'USD'))
    const isVariant = path.includes('variants')
    if (reading.bank !== bank) differences.push(`is taken for a file of ${reading.bank}`)
    if (reading.item !== day) differences.push(`is taken for a file of ${reading.item}`)
    if (!holdsDollar && !isVariant && !name.startsWith('weekly')) differences.push('holds no rate of the dollar')
    if (reading.refused.length > 0) differences.push(`${reading.refused.length} of its rows are refused`)
  }
  const items = reading.usable ? reading.files.flatMap(({ rows }) => rows).length : 1
  return toVerdict(items, differences, { isCompared: true })
}
