import { useQuery } from '@tanstack/react-query'
import { use } from 'react'
import { countries } from '#edition/country.ts'
import { currencies } from '#edition/quote.ts'
import { currencyAddress } from '../addresses.ts'
import { useDocumentTitle } from '../document-title.ts'
import { Heading } from '../layout/heading.tsx'
import { Main } from '../layout/main.tsx'
import { Link } from '../links/link.tsx'
import { Now } from '../now.ts'
import { useArrival } from '../places/arrive.ts'
import { frameQuery } from '../queries/frame.ts'
import { quotesQuery } from '../queries/quotes.ts'
import { Converter } from '../rates/converter.tsx'
import { CurrencyRates } from '../rates/currency-rates.tsx'
import { TickerBase } from '../rates/ticker-base.tsx'
import { trendsQuery } from '../rates/trends-query.ts'
import { Section } from '../section.tsx'
import { rateWords } from '../words/english/rates.ts'
import { useWords, useWordsOf } from '../words/use-words.ts'

/** The five currencies against the dollar, the euro, the rouble and the yuan, as their own banks publish them. */
export function RatesPage() {
  const words = useWords()
  const ownWords = useWordsOf('rates', rateWords)
  const now = use(Now)
  const { data: frame } = useQuery(frameQuery)
  const { data: trends } = useQuery(trendsQuery)
  const quotes = useQuery(quotesQuery)
  useDocumentTitle(words.exchangeRates, frame?.title)
  useArrival(quotes.data !== undefined || quotes.isError)
  return (
    <Main view="rates">
      <Heading className="story-title">{words.exchangeRates}</Heading>
      <p className="lede">{ownWords.lede}</p>
      <Section words={words.loadRates} query={quotes} waiting={<div className="waiting-list" />}>
        {(data) => (
          <>
            <Converter quotes={data.quotes} />
            <div className="currencies">
              {currencies.map((currency) => {
                const id = currency.toLowerCase()
                const country = countries.find((one) => one.currency === currency)
                return (
                  <section key={currency} id={id} aria-labelledby={`${id}-name`} className="currency">
                    <h2 id={`${id}-name`} tabIndex={-1}>
                      <Link to={currencyAddress(currency)}>{ownWords.currencies[currency]}</Link>{' '}
                      <small>
                        {currency}, {country && words.countries[country.code]}
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
