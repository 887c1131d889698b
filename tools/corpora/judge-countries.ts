import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { findCountries } from '#press/articles/find-countries.ts'
import { toVerdict, type Verdict } from './verdict.ts'

const headlineSchema = v.object({ title: v.string(), countries: v.array(v.string()) })
const lookalikeSchema = v.object({ title: v.string(), match: v.string(), context: v.string() })
const lowest = { precision: 0.98, recall: 0.95 }

/** Tells the countries of headlines by the headline alone. */
export function judgeHeadlines(path: string): Verdict {
  const notes: string[] = []
  const count = { right: 0, told: 0, wanted: 0 }
  const headlines = readLines(path).map((line) => v.parse(headlineSchema, line))
  for (const { title, countries } of headlines) {
    const told: string[] = findCountries({ title }).countries
    count.right += told.filter((code) => countries.includes(code)).length
    count.told += told.length
    count.wanted += countries.length
    if (told.join() !== countries.toSorted().join())
      notes.push(`countries of “${title}”: expected ${countries.join() || 'none'}, told ${told.join() || 'none'}`)
  }
  const precision = count.right / Math.max(1, count.told)
  const recall = count.right / Math.max(1, count.wanted)
  notes.unshift(`headlines: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`)
  const differences = [
    ...(precision < lowest.precision ? [`precision is below ${lowest.precision}`] : []),
    ...(recall < lowest.recall ? [`recall is below ${lowest.recall}`] : []),
  ]
  return toVerdict(headlines.length, differences, { isCompared: true, notes })
}

/** The names that are those of the region's lands, of all that only look like them. */
const names: readonly [name: RegExp, code: string][] = [
  [/Kazakhstan|Semipalatinsk/, 'KZ'],
  [/Tadzhikistan|Tajikistan|Kulyab/, 'TJ'],
]

/** Tells the countries of old stories that hold words like the region's: only of those that name it. */
export function judgeLookalikes(path: string): Verdict {
  const stories = readLines(path).map((line) => v.parse(lookalikeSchema, line))
  const differences = stories.flatMap(({ title, context }) => {
    const wanted = names.filter(([name]) => name.test(context)).map(([, code]) => code)
    const { countries, mentions } = findCountries({ title, text: context })
    const isRight = countries.join() === wanted.join() && mentions.length === 0
    return isRight ? [] : [`“${title}”: expected ${wanted.join() || 'none'}, told ${countries.join() || 'none'}`]
  })
  return toVerdict(stories.length, differences, { isCompared: true })
}

function readLines(path: string): unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
}
