/**
 * Writes the sample's official rate files: `npx tsx tools/sample-rates.ts`.
 *
 * Fourteen months of working days up to 9 December 2025 for four banks, and a file a month for the Turkmen one, in the
 * banks' own formats and under the names that the press keeps them by. They are ILLUSTRATIVE: a gentle random walk with
 * a fixed seed along a few round figures, so that every run gives the same bytes. Only the dollar of the last two days
 * is given: 87.45 som, 510.20 then 510.21 tenge, 9.1752 somoni, 11976.05 sum, 3.5 manat.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newRandom } from './new-random.ts'

const mark = '<!-- Illustrative: written by tools/sample-rates.ts, not published by the bank. -->'
const first = '2024-10-09'
const last = '2025-12-09'
const holidays = ['01-01', '01-02', '03-21', '05-09']
const dayMs = 86_400_000

/** Round figures by day, and how far a rate strays in a day from the line between them, as a share of itself. */
interface Course {
  stray: number
  figures: Record<string, number>
}

/** Units for one dollar. */
const courses = {
  KGS: { stray: 0.0004, figures: { [first]: 85.2, '2025-01-09': 87.1, '2025-12-08': 87.45, [last]: 87.45 } },
  KZT: {
    stray: 0.0025,
    figures: { [first]: 486, '2025-01-20': 522, '2025-09-09': 538, '2025-12-08': 510.2, [last]: 510.21 },
  },
  TJS: { stray: 0.0006, figures: { [first]: 10.65, '2025-03-10': 10.9, '2025-12-08': 9.1752, [last]: 9.1752 } },
  UZS: { stray: 0.001, figures: { [first]: 12760, '2025-02-10': 12960, '2025-12-08': 11976.05, [last]: 11976.05 } },
  EUR: { stray: 0.003, figures: { [first]: 0.914, '2025-01-09': 0.966, '2025-06-09': 0.877, [last]: 0.8588 } },
  RUB: { stray: 0.004, figures: { [first]: 96, '2025-04-09': 88, [last]: 77.1 } },
  CNY: { stray: 0.0008, figures: { [first]: 7.07, '2025-01-09': 7.3, [last]: 7.07 } },
} satisfies Record<string, Course>
type Code = keyof typeof courses

/** Something of each currency: on one day, its units for one dollar. */
type World<Value = number> = Record<Code | 'USD', Value>

function workingDays(): string[] {
  const days: string[] = []
  for (let time = Date.parse(first); time <= Date.parse(last); time += dayMs) {
    const day = new Date(time).toISOString().slice(0, 10)
    const weekday = new Date(time).getUTCDay()
    if (weekday !== 0 && weekday !== 6 && !holidays.includes(day.slice(5))) days.push(day)
  }
  return days
}

function onLine(figures: Record<string, number>, day: string): number {
  const points = Object.entries(figures)
  const next = points.findIndex(([pointDay]) => pointDay >= day)
  const [toDay, to] = points[next] ?? [day, 1]
  const [fromDay, from] = points[next - 1] ?? [toDay, to]
  const share =
    toDay === fromDay ? 1 : (Date.parse(day) - Date.parse(fromDay)) / (Date.parse(toDay) - Date.parse(fromDay))
  return from + (to - from) * share
}

/** Walked from the newest day back, so that the newest days lie on their figures. */
function walk({ stray, figures }: Course, days: readonly string[], seed: number): number[] {
  const random = newRandom(seed)
  let away = 0
  const backwards = days.toReversed().map((day, index) => {
    const given = index === 0 || (index === 1 && day in figures)
    if (!given) away = away * 0.9 + stray * (random() + random() + random() - 1.5) * 1.3
    return onLine(figures, day) * (1 + away)
  })
  return backwards.reverse()
}

function makeWorld(days: readonly string[]): World[] {
  const walks = Object.entries(courses).map(
    ([code, course], index) => [code, walk(course, days, 2025 + index)] as const,
  )
  return days.map((_, index) => {
    const at = (code: Code) => walks.find(([one]) => one === code)?.[1][index] ?? 0
    return {
      USD: 1,
      KGS: at('KGS'),
      KZT: at('KZT'),
      TJS: at('TJS'),
      UZS: at('UZS'),
      EUR: at('EUR'),
      RUB: at('RUB'),
      CNY: at('CNY'),
    }
  })
}

interface Row {
  code: Code | 'USD'
  nominal: number
  value: number
}

/** A bank's table: local currency for `nominal` units, rounded as the bank rounds. */
function tableOf(local: number, world: World, digits: number, nominals: Partial<World>): Row[] {
  const codes = ['USD', 'EUR', 'RUB', 'CNY', 'KZT', 'KGS', 'UZS'] as const
  return codes.flatMap((code) => {
    const nominal = nominals[code]
    return nominal === undefined
      ? []
      : [{ code, nominal, value: Number(((local / world[code]) * nominal).toFixed(digits)) }]
  })
}

const isoCodes: World = { USD: 840, EUR: 978, RUB: 643, CNY: 156, KZT: 398, KGS: 417, UZS: 860, TJS: 972 }
const names: World<string> = {
  USD: 'US Dollar',
  EUR: 'Euro',
  RUB: 'Russian Ruble',
  CNY: 'Yuan Renminbi',
  KZT: 'Tenge',
  KGS: 'Som',
  UZS: 'Uzbekistan Sum',
  TJS: 'Somoni',
}
const dotted = (day: string) => day.split('-').reverse().join('.')
const xml = (encoding: string, lines: string[]) =>
  [`<?xml version="1.0" encoding="${encoding}"?>`, mark, ...lines, ''].join('\n')
const four = { USD: 1, EUR: 1, RUB: 1, CNY: 1 }

/** What each bank publishes on a day, given its world and that of the working day before. */
const banks: Record<string, (day: string, world: World, before: World) => string> = {
  'nbkr/*.xml': (day, world) => {
    const rows = tableOf(world.KGS, world, 4, { ...four, KZT: 1 }).map(
      ({ code, nominal, value }) =>
        `<Currency ISOCode="${code}">\n<Nominal>${nominal}</Nominal>\n<Value>${value.toFixed(4).replace('.', ',')}</Value>\n</Currency>`,
    )
    const root = `<CurrencyRates Name="Daily Exchange Rates" Date="${dotted(day)}">`
    return xml('windows-1251', [root, ...rows, '</CurrencyRates>'])
  },
  'nbk/*.xml': (day, world, before) => {
    const nominals = { ...four, KGS: 1, UZS: 100 }
    const earlier = tableOf(before.KZT, before, 2, nominals)
    const rows = tableOf(world.KZT, world, 2, nominals).map(({ code, nominal, value }, index) => {
      const change = value - (earlier[index]?.value ?? value)
      const sign = change > 0.004 ? '+' : ''
      const direction = change > 0.004 ? 'UP' : change < -0.004 ? 'DOWN' : ''
      return `<item><title>${code}</title><description>${value}</description><quant>${nominal}</quant><index>${direction}</index><change>${sign}${(change || 0).toFixed(2)}</change></item>`
    })
    return xml('utf-8', [
      '<rates>',
      '<generator>Alternate RSS Builder</generator>',
      `<date>${dotted(day)}</date>`,
      ...rows,
      '</rates>',
    ])
  },
  'nbt/*.xml': (day, world) => {
    const rows = tableOf(world.TJS, world, 4, { ...four, KZT: 10, KGS: 10, UZS: 1000 }).map(
      ({ code, nominal, value }) =>
        `<Valute ID="${code === 'RUB' ? 810 : isoCodes[code]}"><CharCode>${code}</CharCode><Nominal>${nominal}</Nominal><Name>${names[code]}</Name><Value>${value.toFixed(4)}</Value></Valute>`,
    )
    return xml('utf-8', [`<ValCurs Date="${day}" name="Foreign Currency Market">`, ...rows, '</ValCurs>'])
  },
  'cbu/*.json': (day, world, before) => {
    const nominals = { ...four, KZT: 1, KGS: 1 }
    const earlier = tableOf(before.UZS, before, 2, nominals)
    const rows = tableOf(world.UZS, world, 2, nominals).map(({ code, nominal, value }, index) => ({
      id: index + 1,
      Code: String(isoCodes[code]),
      Ccy: code,
      CcyNm_EN: names[code],
      Nominal: String(nominal),
      Rate: value.toFixed(2),
      Diff: String(Number((value - (earlier[index]?.value ?? value)).toFixed(2)) || 0),
      Date: dotted(day),
    }))
    return `${JSON.stringify(rows)}\n`
  },
  'cbt/*.xml': (day, world) => {
    const rows = tableOf(3.5, world, 4, { ...four, RUB: 100, KGS: 100, UZS: 1000 }).map(
      ({ code, nominal, value }) =>
        `<rate code="${code}"><rate_usd>${Number(world[code].toFixed(4))}</rate_usd><multiplier>${nominal}</multiplier><rate_tmt>${value}</rate_tmt></rate>`,
    )
    return xml('UTF-8', [
      '<cbt_currency_rate name="CBT Currency XML">',
      `<date>${dotted(day)}</date>`,
      ...rows,
      '</cbt_currency_rate>',
    ])
  },
}

const readme = `# Official rates, as received

The press keeps the banks' files here as they came, one for each bank and day: \`npm run press -- rates FILE…\`.

**The files of the sample are illustrative.** They are in the banks' own formats, but their figures are not the banks':
\`tools/sample-rates.ts\` makes them, a gentle random walk with a fixed seed that ends on 9 December 2025 at 87.45 som,
510.21 tenge, 9.1752 somoni, 11976.05 sum and 3.5 manat to the dollar. Delete the folders before you add real ones.
`

/** The Turkmen bank's: the first working day of each month, and the last two of all. */
function isKept(bank: string, index: number, days: readonly string[]): boolean {
  const month = (at: number) => days[at]?.slice(0, 7)
  return !bank.startsWith('cbt') || index >= days.length - 2 || month(index) !== month(index - 1)
}

function writeSample(folder: string): void {
  const days = workingDays()
  const worlds = makeWorld(days)
  for (const [pattern, toFile] of Object.entries(banks)) {
    mkdirSync(join(folder, pattern, '..'), { recursive: true })
    for (const [index, day] of days.entries()) {
      const world = worlds[index]
      if (world && isKept(pattern, index, days))
        writeFileSync(join(folder, pattern.replace('*', day)), toFile(day, world, worlds[index - 1] ?? world))
    }
  }
  writeFileSync(join(folder, 'README.md'), readme)
}

writeSample(join(import.meta.dirname, '../content/rates'))
