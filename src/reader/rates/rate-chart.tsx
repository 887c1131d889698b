import { useId, useState } from 'react'
import { bases, type Base, type RateHistory } from '#edition/quote.ts'
import { formatIsoDay } from '../dates/format-date.ts'
import { Choice } from './choice.tsx'
import { formatAmount } from './format-amount.ts'
import { LineChart } from './line-chart.tsx'
import { cutRange, ranges, toPoints, type Point, type Range } from './points.ts'
import { toTableRows } from './table-rows.ts'

const rangeNames: Record<Range, string> = {
  '1M': 'one month',
  '6M': 'six months',
  '1Y': 'one year',
  All: 'all that is held',
}

/** How a currency has gone against one of the four, either way round, as a line and as a table. */
export function RateChart({ history }: { history: RateHistory }) {
  const id = useId()
  const { currency, bases: published } = history
  const held = bases.filter((base) => (published[base] ?? []).length > 0)
  const [base, setBase] = useState<Base>(held[0] ?? 'USD')
  const [range, setRange] = useState<Range>('1Y')
  const [direction, setDirection] = useState<'cost' | 'worth'>('cost')
  const [one, other] = direction === 'cost' ? [base, currency] : [currency, base]
  const points = cutRange(toPoints(published[base] ?? [], direction === 'worth'), range)
  const describe = ({ day, value }: Point) => `${formatIsoDay(day)}: 1 ${one} = ${formatAmount(value)} ${other}`
  const name = `${other} for 1 ${one}, ${rangeNames[range]}`
  if (points.length === 0) return null
  return (
    <figure className="rate-chart" aria-labelledby={id}>
      <figcaption id={id} className="sr-only">
        {name}
      </figcaption>
      <div className="chart-tools">
        <Choice
          legend="Against"
          name="chart-base"
          options={held.map((value) => ({ value, text: value }))}
          chosen={base}
          choose={setBase}
        />
        <Choice
          legend="How far back"
          name="chart-range"
          options={ranges.map((value) => ({ value, text: value }))}
          chosen={range}
          choose={setRange}
        />
        <Choice
          legend="Which way round"
          name="chart-direction"
          options={[
            { value: 'cost', text: `${currency} for 1 ${base}` },
            { value: 'worth', text: `${base} for 1 ${currency}` },
          ]}
          chosen={direction}
          choose={setDirection}
        />
      </div>
      <LineChart key={`${base} ${range}`} name={name} points={points} describe={describe} />
      <details className="chart-table">
        <summary>The same in a table</summary>
        <table className="rates">
          <caption className="sr-only">{name}</caption>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">{`${other} for 1 ${one}`}</th>
            </tr>
          </thead>
          <tbody>
            {toTableRows(points).map(({ day, value }) => (
              <tr key={day}>
                <th scope="row">
                  <time dateTime={day}>{formatIsoDay(day)}</time>
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
