import { useQuery } from '@tanstack/react-query'
import { use } from 'react'
import { Link } from 'react-router-dom'
import { countries } from '#edition/country.ts'
import { currencies } from '#edition/quote.ts'
import { currencyAddress } from '../addresses.ts'
import { useDocumentTitle } from '../document-title.ts'
import { Heading } from '../layout/heading.tsx'
import { Main } from '../layout/main.tsx'
import { Now } from '../now.ts'
import { useArrival } from '../places/arrive.ts'
import { frameQuery } from '../queries/frame.ts'
import { quotesQuery } from '../queries/quotes.ts'
import { Converter } from '../rates/converter.tsx'
import { currencyNames } from '../rates/currency-names.ts'
import { CurrencyRates } from '../rates/currency-rates.tsx'
import { TickerBase } from '../rates/ticker-base.tsx'
import { trendsQuery } from '../rates/trends-query.ts'
import { Section } from '../section.tsx'

/** The five currencies against the dollar, the euro, the rouble and the yuan, as their own banks publish them. */
export function RatesPage() {
  const now = use(Now)
  const { data: frame } = useQuery(frameQuery)
  const { data: trends } = useQuery(trendsQuery)
  const quotes = useQuery(quotesQuery)
  useDocumentTitle('Exchange rates', frame?.title)
  useArrival(quotes.data !== undefined || quotes.isError)
  return (
    <Main view="rates">
      <Heading className="story-title">Exchange rates</Heading>
      <p className="lede">
        Each rate is the official one of the country’s own central bank. The change is against the bank’s file of the
        day before it; the small line shows what one unit bought over three months.
      </p>
      <Section name="The rates" query={quotes} waiting={<div className="waiting-list" />}>
        {(data) => (
          <>
            <Converter quotes={data.quotes} />
            <div className="currencies">
              {currencies.map((currency) => {
                const id = currency.toLowerCase()
                return (
                  <section key={currency} id={id} aria-labelledby={`${id}-name`} className="currency">
                    <h2 id={`${id}-name`} tabIndex={-1}>
                      <Link to={currencyAddress(currency)}>{currencyNames[currency]}</Link>{' '}
                      <small>
                        {currency}, {countries.find((country) => country.currency === currency)?.name}
                      </small>
                    </h2>
                    <CurrencyRates
                      currency={currency}
                      quotes={data.quotes.filter((quote) => quote.currency === currency)}
                      trends={trends}
                      now={now}
                    />
                  </section>
                )
              })}
            </div>
            <TickerBase />
          </>
        )}
      </Section>
    </Main>
  )
}
