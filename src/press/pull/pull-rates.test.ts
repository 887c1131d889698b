import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newReport, type Report } from '../report.ts'
import { quickFetching } from './load-quickly.ts'
import { closeHosts, openHost, says, status } from './loopback-host.ts'
import { pullRates } from './pull-rates.ts'
import type { RateSetting } from './to-rate-request.ts'

let content: string
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'rates-'))
})
afterEach(async () => {
  rmSync(content, { recursive: true })
  await closeHosts()
})

/** Half past eleven at night in Dushanbe and Ashgabat. */
const evening = new Date('2025-12-08T18:30:00Z')
async function pull(rates: RateSetting[], now = evening): Promise<Report> {
  const report = newReport('pull')
  await pullRates(rates, { content, now, fetching: quickFetching, bound: 6, step: () => undefined }, report)
  return report
}
const tajik = (day: string) =>
  says(
    `<ValCurs Date="${day}"><Valute ID="840"><CharCode>USD</CharCode><Nominal>1</Nominal><Value>9.1752</Value></Valute></ValCurs>`,
  )
const turkmen = says(
  '<cbt_currency_rate><date>08.12.2025</date><rate code="USD"><multiplier>1</multiplier><rate_tmt>3.5</rate_tmt></rate></cbt_currency_rate>',
)
const kept = (bank: string) => readdirSync(join(content, 'rates', bank))

test('each bank is asked for the day that it has now', async () => {
  const host = await openHost({
    '/kurs?date=2025-12-08': tajik('2025-12-08'),
    '/kurs?date=2025-12-09': tajik('2025-12-09'),
    '/kurs/2025/08122025.xml': turkmen,
  })
  const banks = [
    { bank: 'nbt', url: `${host.url}/kurs?date={YYYY-MM-DD}` },
    { bank: 'CBT', url: `${host.url}/kurs/{YYYY}/{DDMMYYYY}.xml` },
  ]
  expect(await pull(banks)).toMatchObject({ read: 2, taken: 2, changed: 2, leftOut: [], inputs: { usable: 2 } })
  expect([kept('nbt'), kept('cbt')]).toEqual([['2025-12-08.xml'], ['2025-12-08.xml']])
  await pull(banks.slice(0, 1), new Date('2025-12-08T19:30:00Z'))
  expect(kept('nbt')).toEqual(['2025-12-08.xml', '2025-12-09.xml'])
})

test('a bank that gives nothing is told, with the day of the newest rates held, and the others are taken', async () => {
  const host = await openHost({ '/nbt': tajik('2025-12-05'), '/page': says('<!doctype html><title>Works</title>') })
  const nbt = { bank: 'NBT', url: `${host.url}/nbt` }
  await pull([nbt])
  const report = await pull([
    { bank: 'NBT', url: `${host.url}/page` },
    { bank: 'NBK', url: `${host.url}/none` },
    { bank: 'CBU', url: `${host.url}/nbt` },
    nbt,
  ])
  expect(report).toMatchObject({ read: 4, taken: 1, changed: 0, inputs: { usable: 1, unusable: 3 } })
  expect(report.leftOut.map(({ item, reason }) => `${item}: ${reason}`)).toEqual([
    'NBT: what it answered is a web page (for maintenance, perhaps), not a rate file; ' +
      'the newest rates of it that are held are of 2025-12-05',
    'NBK: there is nothing at this address (404); no rates of it are held',
    'CBU: what it answered is a file of another bank, NBT; no rates of it are held',
  ])
})

test('an address that has moved for good is told', async () => {
  const host = await openHost({ '/old': status(301, { location: '/new' }), '/new': tajik('2025-12-08') })
  const { warnings } = await pull([{ bank: 'NBT', url: `${host.url}/old` }])
  const text = `has moved for good to ${host.url}/new: write that address into press.json`
  expect(warnings).toContainEqual({ source: `${host.url}/old`, item: 'NBT', text })
})

test('an entry that names no bank, or no form of a date, is told and nobody is asked', async () => {
  const { leftOut } = await pull([
    { bank: 'Central Bank', url: 'https://bank.example/' },
    { bank: 'CBT', url: 'https://bank.example/{today}.xml' },
  ])
  expect(leftOut.map(({ reason }) => reason)).toEqual([
    'there is no bank of that name: write one of NBKR, NBK, NBT, CBU, CBT',
    '{today} in its address is no form of a date: write one such as {YYYY-MM-DD} or {DD.MM.YYYY}',
  ])
})
