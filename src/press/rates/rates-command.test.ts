import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ratesCommand, type RatesOptions } from '../commands/rates.ts'
import { newReport, type Report } from '../report.ts'
import { loadRates } from './load-rates.ts'

let folder: string
let content: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rates-'))
  content = join(folder, 'content')
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** A file of the Kyrgyz bank, as it comes. */
function nbkr(name: string, day: string, dollar: string): string {
  const path = join(folder, name)
  const row = `<Currency ISOCode="USD"><Nominal>1</Nominal><Value>${dollar}</Value></Currency>`
  writeFileSync(path, `<CurrencyRates Name="Daily Exchange Rates" Date="${day}">${row}</CurrencyRates>`)
  return path
}

async function run(paths: string[], options: Partial<RatesOptions> = {}): Promise<Report> {
  const report = newReport('rates')
  await ratesCommand(paths, { content, now: new Date('2025-12-09T12:00:00Z'), ...options }, report)
  return report
}

const kept = (bank: string) => readdirSync(join(content, 'rates', bank)).sort()

describe('rates, given official files', () => {
  it('keeps their bytes by bank and day, whatever their names', async () => {
    const path = nbkr('download (3).txt', '09.12.2025', '87,4500')
    expect(await run([path])).toMatchObject({ read: 1, taken: 1, changed: 1, leftOut: [], warnings: [] })
    expect(readFileSync(join(content, 'rates/nbkr/2025-12-09.xml'))).toEqual(readFileSync(path))
  })

  it('changes nothing when it is given them again', async () => {
    const paths = [nbkr('a', '09.12.2025', '87,45'), nbkr('b', '09.12.2025', '87,46')]
    expect(await run(paths)).toMatchObject({ taken: 2, changed: 1 })
    expect(await run(paths)).toMatchObject({ taken: 2, changed: 0 })
  })

  it('walks folders', async () => {
    mkdirSync(join(folder, 'in/nbkr'), { recursive: true })
    nbkr('in/nbkr/1.xml', '08.12.2025', '87,45')
    nbkr('in/2.xml', '09.12.2025', '87,45')
    writeFileSync(join(folder, 'in/README.md'), 'Rates of December')
    expect(await run([join(folder, 'in')])).toMatchObject({ read: 2, taken: 2, changed: 2, leftOut: [] })
    expect(kept('nbkr')).toEqual(['2025-12-08.xml', '2025-12-09.xml'])
  })

  it('takes the later of two files of one bank and day, and says so', async () => {
    const earlier = nbkr('a', '09.12.2025', '87,45')
    const later = nbkr('b', '09.12.2025', '87,46')
    const report = await run([earlier, later])
    expect(report.warnings).toMatchObject([{ source: later, item: 'NBKR 2025-12-09' }])
    expect(loadRates(content).files[0]?.rows).toEqual([{ code: 'USD', localPerUnit: 87.46 }])
    expect((await run([earlier])).warnings).toMatchObject([{ source: earlier, item: 'NBKR 2025-12-09' }])
    expect(loadRates(content).files[0]?.rows).toEqual([{ code: 'USD', localPerUnit: 87.45 }])
  })

  it('does not let a weekly file take the place of the daily one', async () => {
    const weekly = join(folder, 'weekly.xml')
    const row = '<Currency ISOCode="JPY"><Nominal>10</Nominal><ValidFor>7</ValidFor><Value>5,6</Value></Currency>'
    writeFileSync(weekly, `<CurrencyRates Name="Weekly Exchange Rates" Date="09.12.2025">${row}</CurrencyRates>`)
    expect(await run([nbkr('daily.xml', '09.12.2025', '87,45'), weekly])).toMatchObject({ taken: 2, changed: 2 })
    expect(kept('nbkr')).toEqual(['2025-12-09-other.xml', '2025-12-09.xml'])
    expect(loadRates(content).files).toHaveLength(1)
  })

  it('takes the rates of tomorrow, and leaves out those of the day after', async () => {
    const report = await run([nbkr('a', '10.12.2025', '87,45'), nbkr('b', '11.12.2025', '87,45')])
    expect(report).toMatchObject({ taken: 1, inputs: { usable: 1, unusable: 1 } })
    expect(report.leftOut).toMatchObject([{ source: join(folder, 'b'), item: '2025-12-11' }])
  })

  it('says what is wrong with a file or a row, and goes on', async () => {
    const missing = join(folder, 'missing.xml')
    const page = join(folder, 'page.xml')
    writeFileSync(page, '<html>maintenance</html>')
    const report = await run([missing, page, nbkr('zero', '09.12.2025', '0,0000')])
    expect(report).toMatchObject({ read: 3, taken: 0, changed: 0, inputs: { usable: 0, unusable: 3 } })
    expect(report.leftOut.map(({ item, reason }) => `${item}: ${reason}`)).toEqual([
      'the whole file: there is no such file',
      'the whole file: is a web page (for maintenance, perhaps), not a rate file',
      'USD, line 1: "0,0000" is zero',
      '2025-12-09: is a file of NBKR, but holds no rate that can be used',
    ])
  })
})

describe('rates, when a rate jumps', () => {
  it('keeps the file, warns, and lets the editor accept the day', async () => {
    await run([nbkr('a', '08.12.2025', '87,45')])
    const jump = nbkr('b', '09.12.2025', '97,45')
    expect((await run([jump])).warnings).toMatchObject([{ source: jump, item: 'NBKR 2025-12-09, USD' }])
    const accept = { bank: 'nbkr', day: '2025-12-09' }
    expect(await run([], { accept })).toMatchObject({ taken: 1, changed: 1, warnings: [] })
    expect(await run([], { accept })).toMatchObject({ taken: 1, changed: 0 })
    expect(loadRates(content).accepted).toEqual({ NBKR: ['2025-12-09'] })
    expect((await run([jump])).warnings).toEqual([])
  })

  it('asks for the editor’s word again when another file of the day comes', async () => {
    await run([nbkr('a', '08.12.2025', '87,45'), nbkr('b', '09.12.2025', '97,45')])
    await run([], { accept: { bank: 'NBKR', day: '2025-12-09' } })
    const slip = nbkr('c', '09.12.2025', '8,74')
    const texts = (await run([slip])).warnings.map(({ text }) => text)
    expect(texts.join()).toContain('run rates --accept NBKR 2025-12-09 again')
    expect(texts.join()).toContain('held back')
    expect(loadRates(content).accepted).toEqual({ NBKR: [] })
  })

  it.each([
    [{ bank: 'CBR', day: '2025-12-09' }, 'is not a bank that is known here: NBKR, NBK, NBT, CBU, CBT'],
    [{ bank: 'NBKR', day: 'yesterday' }, 'is not a day, such as 2026-05-24'],
    [{ bank: 'NBKR', day: '2025-12-09' }, 'no file of that bank and day is held'],
  ])('accepts nothing that is not held: %o', async (accept, reason) => {
    const report = await run([], { accept })
    expect(report).toMatchObject({ taken: 0, changed: 0, inputs: { unusable: 1 }, leftOut: [{ reason }] })
  })
})

describe('the rates that are held', () => {
  it('are read past a file that is not one, with a warning', async () => {
    await run([nbkr('a', '08.12.2025', '87,45')])
    writeFileSync(join(content, 'rates/nbkr/2025-12-09.xml'), 'gone')
    writeFileSync(join(content, 'rates/accepted.json'), '{')
    const { files, warnings } = loadRates(content)
    expect(files.map(({ day }) => day)).toEqual(['2025-12-08'])
    expect(warnings.map(({ source }) => source.slice(content.length))).toEqual([
      '/rates/nbkr/2025-12-09.xml',
      '/rates/accepted.json',
    ])
  })

  it('are none where there is no folder', () => {
    expect(loadRates(content)).toEqual({ files: [], accepted: {}, warnings: [] })
  })
})
