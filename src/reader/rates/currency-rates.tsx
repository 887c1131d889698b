import { countries } from '#edition/country.ts'
import type { Currency, Quote } from '#edition/quote.ts'
import { formatIsoDay } from '../dates/format-date.ts'
import { formatChange } from '../ticker/format-quote.ts'
import { formatAmount } from './format-amount.ts'
import { isStale } from './is-stale.ts'

const names: Record<Currency, string> = {
  KGS: 'Kyrgyz som',
  KZT: 'Kazakh tenge',
  TJS: 'Tajik somoni',
  UZS: 'Uzbek sum',
  TMT: 'Turkmen manat',
}

interface CurrencyRatesProps {
  currency: Currency
  quotes: readonly Quote[]
  /** Milliseconds; absent until the page runs in a browser. */
  now: number | undefined
}

/** One currency in both directions, with its bank, the day its rate is in force, and what to know of it. */
export function CurrencyRates({ currency, quotes, now }: CurrencyRatesProps) {
  const id = currency.toLowerCase()
  const [first] = quotes
  const place = countries.find((country) => country.currency === currency)?.name
  return (
    <section id={id} aria-labelledby={`${id}-name`} className="currency">
      <h2 id={`${id}-name`} tabIndex={-1}>
        {names[currency]}{' '}
        <small>
          {currency}, {place}
        </small>
      </h2>
      {!first ? (
        <p className="notice">The bank’s rates are not held. They will show once its file is imported.</p>
      ) : (
        <>
          <div className="wide" role="region" tabIndex={0} aria-label={`${currency}, table`}>
            <table className="rates">
              <thead>
                <tr>
                  <th scope="col">Unit</th>
                  <th scope="col">1 {currency} buys</th>
                  <th scope="col">Costs in {currency}</th>
                  <th scope="col">Change</th>
                  <th scope="col">In force</th>
                </tr>
              </thead>
              <tbody>
                {quotes.map((quote) => (
                  <RateRow key={quote.base} quote={quote} />
                ))}
              </tbody>
            </table>
          </div>
          <p className="meta">
            <a href={first.source.url}>{first.source.name}</a>
            {quotes.some((quote) => quote.pegged) && <span>Pegged to the dollar</span>}
            {quotes.some((quote) => quote.suspect) && (
              <span>A newer figure looks wrong; the last good one stands until it is confirmed</span>
            )}
            {now !== undefined && !first.pegged && isStale(first.asOf, now) && (
              <span>Stale: nothing newer than {formatIsoDay(first.asOf)} is held</span>
            )}
          </p>
        </>
      )}
    </section>
  )
}

function RateRow({ quote: { base, value, changePercent, asOf } }: { quote: Quote }) {
  return (
    <tr>
      <th scope="row">{base}</th>
      <td>{formatAmount(value)}</td>
      <td>{formatAmount(1 / value)}</td>
      <td>{formatChange(changePercent)}</td>
      <td>
        <time dateTime={asOf}>{formatIsoDay(asOf)}</time>
      </td>
    </tr>
  )
}
