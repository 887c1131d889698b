import { formatChange } from '../ticker/format-quote.ts'
import { rateWords } from '../words/english/rates.ts'
import { useWordsOf } from '../words/use-words.ts'
import type { Trend } from './trends.ts'

/** The last three months of a rate as a small line, and in words. */
export function Sparkline({ trend }: { trend: Trend }) {
  const words = useWordsOf('rates', rateWords)
  const { levels, change } = trend
  const line = levels.map((level, place) => `${place * 2} ${Math.round((100 - level) * 0.22) + 1}`).join('L')
  const last = Math.round((100 - (levels.at(-1) ?? 50)) * 0.22) + 1
  return (
    <>
      <svg className="sparkline" viewBox="-2 -1 96 26" aria-hidden="true">
        <path d={`M${line}`} />
        <circle cx={(levels.length - 1) * 2} cy={last} r="2" />
      </svg>
      <span className="sr-only">{words.inThreeMonths(formatChange(change))}</span>
    </>
  )
}
