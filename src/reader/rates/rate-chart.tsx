import { useId, useState } from 'react'
import { bases, type Base, type RateHistory } from '#edition/quote.ts'
import { Choice } from '../choice.tsx'
import { formatIsoDay } from '../dates/format-date.ts'
import { rateWords } from '../words/english/rates.ts'
import { useWords, useWordsOf } from '../words/use-words.ts'
import { formatAmount } from './format-amount.ts'
import { LineChart } from './line-chart.tsx'
import { cutRange, ranges, toPoints, type Point, type Range } from './points.ts'
import { toTableRows } from './table-rows.ts'

/** How a currency has gone against one of the four, either way round, as a line and as a table. */
export function RateChart({ history }: { history: RateHistory }) {
  const words = useWords()
  const ownWords = useWordsOf('rates', rateWords)
  const id = useId()
  const { currency, bases: published } = history
  const held = bases.filter((base) => (published[base] ?? []).length > 0)
  const [base, setBase] = useState<Base>(held[0] ?? 'USD')
  const [range, setRange] = useState<Range>('1Y')
  const [direction, setDirection] = useState<'cost' | 'worth'>('cost')
  const [one, other] = direction === 'cost' ? [base, currency] : [currency, base]
  const points = cutRange(toPoints(published[base] ?? [], direction === 'worth'), range)
  const describe = ({ day, value }: Point) => `${formatIsoDay(day, words)}: 1 ${one} = ${formatAmount(value)} ${other}`
  const name = `${ownWords.forOne(other, one)}, ${ownWords.rangeNames[range]}`
  if (points.length === 0) return null
  return (
    <figure className="rate-chart" aria-labelledby={id}>
      <figcaption id={id} className="sr-only">
        {name}
      </figcaption>
      <div className="chart-tools">
        <Choice
          legend={ownWords.against}
          name="chart-base"
          options={held.map((value) => ({ value, text: value }))}
          chosen={base}
          choose={setBase}
        />
        <Choice
          legend={ownWords.howFar}
          name="chart-range"
          options={ranges.map((value) => ({ value, text: ownWords.ranges[value] }))}
          chosen={range}
          choose={setRange}
        />
        <Choice
          legend={ownWords.whichWay}
          name="chart-direction"
          options={[
            { value: 'cost', text: ownWords.forOne(currency, base) },
            { value: 'worth', text: ownWords.forOne(base, currency) },
          ]}
          chosen={direction}
          choose={setDirection}
        />
      </div>
      <LineChart key={`${base} ${range}`} name={name} points={points} describe={describe} />
      <details className="chart-table">
        <summary>{ownWords.inTable}</summary>
        <table className="rates">
          <caption className="sr-only">{name}</caption>
          <thead>
            <tr>
              <th scope="col">{ownWords.dayColumn}</th>
              <th scope="col">{ownWords.forOne(other, one)}</th>
            </tr>
          </thead>
          <tbody>
            {toTableRows(points).map(({ day, value }) => (
              <tr key={day}>
                <th scope="row">
                  <time dateTime={day}>{formatIsoDay(day, words)}</time>
                </th>
                <td>{formatAmount(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
