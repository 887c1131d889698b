import { isStale } from '#edition/is-stale.ts'
import type { Currency, Quote } from '#edition/quote.ts'
import { formatIsoDay } from '../dates/format-date.ts'
import { formatChange } from '../ticker/format-quote.ts'
import { rateWords } from '../words/english/rates.ts'
import { useWords, useWordsOf } from '../words/use-words.ts'
import { formatAmount } from './format-amount.ts'
import { Sparkline } from './sparkline.tsx'
import type { Trends } from './trends.ts'

interface CurrencyRatesProps {
  currency: Currency
  quotes: readonly Quote[]
  /** Absent until they are loaded, and where they could not be. */
  trends?: Trends | undefined
  /** Milliseconds; absent until the page runs in a browser. */
  now: number | undefined
}

/** One currency in both directions, with its bank, the day its rate is in force, and what to know of it. */
export function CurrencyRates({ currency, quotes, trends, now }: CurrencyRatesProps) {
  const ownWords = useWordsOf('rates', rateWords)
  const [first] = quotes
  if (!first) return <p className="notice">{ownWords.notHeld}</p>
  return (
    <>
      <div className="wide" role="region" tabIndex={0} aria-label={ownWords.table(currency)}>
        <table className="rates rates-now">
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">{ownWords.against}</span>
              </th>
              <th scope="col">{ownWords.buys(currency)}</th>
              <th scope="col">{ownWords.costs(currency)}</th>
              <th scope="col">{ownWords.change}</th>
              <th scope="col">{ownWords.threeMonths}</th>
            </tr>
          </thead>
          <tbody>
            {quotes.map((quote) => (
              <RateRow key={quote.base} quote={quote} trend={trends?.[quote.pair]} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="meta">
        <a href={first.source.url}>{first.source.name}</a>
        <InForce quotes={quotes} />
        {quotes.some((quote) => quote.pegged) && <span>{ownWords.pegged}</span>}
        {quotes.some((quote) => quote.suspect) && <span>{ownWords.suspect}</span>}
        {now !== undefined && <Stale quotes={quotes} now={now} />}
      </p>
    </>
  )
}

function RateRow({
  quote: { base, value, changePercent },
  trend,
}: {
  quote: Quote
  trend: Trends[string] | undefined
}) {
  return (
    <tr>
      <th scope="row">{base}</th>
      <td>{formatAmount(value)}</td>
      <td>{formatAmount(1 / value)}</td>
      <td>{formatChange(changePercent)}</td>
      <td>{trend && <Sparkline trend={trend} />}</td>
    </tr>
  )
}

/** The days that rates are in force from: mostly one, for all of them. */
function InForce({ quotes }: { quotes: readonly Quote[] }) {
  const words = useWords()
  const { inForceFrom } = useWordsOf('rates', rateWords)
  return groupByDay(quotes).map(([day, bases]) => (
    <span key={day}>
      {inForceFrom} <time dateTime={day}>{formatIsoDay(day, words)}</time>
      {bases.length < quotes.length && ` (${bases.join(', ')})`}
    </span>
  ))
}

/** Rates that nothing newer has come for. A peg does not age. */
function Stale({ quotes, now }: { quotes: readonly Quote[]; now: number }) {
  const words = useWords()
  const { stale } = useWordsOf('rates', rateWords)
  const late = quotes.filter(({ pegged, asOf }) => !pegged && isStale(asOf, now))
  return groupByDay(late).map(([day, bases]) => (
    <span key={day}>
      {stale(formatIsoDay(day, words))}
      {bases.length < quotes.length && ` (${bases.join(', ')})`}
    </span>
  ))
}

/** By day, what the rates of that day are against. */
function groupByDay(quotes: readonly Quote[]): [day: string, bases: string[]][] {
  const days = [...new Set(quotes.map(({ asOf }) => asOf))]
  return days.map((day) => [day, quotes.filter(({ asOf }) => asOf === day).map(({ base }) => base)])
}
