import { useQuery } from '@tanstack/react-query'
import { use } from 'react'
import { useParams } from 'react-router-dom'
import { countries } from '#edition/country.ts'
import { currencies, type Currency } from '#edition/quote.ts'
import { currencyAddress } from '../addresses.ts'
import { useDocumentTitle } from '../document-title.ts'
import { Heading } from '../layout/heading.tsx'
import { Main } from '../layout/main.tsx'
import { Link } from '../links/link.tsx'
import { Now } from '../now.ts'
import { useArrival } from '../places/arrive.ts'
import { frameQuery } from '../queries/frame.ts'
import { quotesQuery } from '../queries/quotes.ts'
import { historyQuery } from '../queries/rates.ts'
import { Converter } from '../rates/converter.tsx'
import { CurrencyRates } from '../rates/currency-rates.tsx'
import { RateChart } from '../rates/rate-chart.tsx'
import { TickerBase } from '../rates/ticker-base.tsx'
import { toTrends } from '../rates/trends.ts'
import { Section } from '../section.tsx'
import { rateWords } from '../words/english/rates.ts'
import { useWords, useWordsOf } from '../words/use-words.ts'
import { NotFoundPage } from './not-found-page.tsx'

/** One currency: what it is worth, how that has gone, and what an amount of it comes to. */
export function CurrencyPage() {
  const { currency: id = '' } = useParams()
  const currency = currencies.find((code) => code.toLowerCase() === id)
  return currency ? <Currency key={currency} currency={currency} /> : <NotFoundPage />
}

function Currency({ currency }: { currency: Currency }) {
  const words = useWords()
  const ownWords = useWordsOf('rates', rateWords)
  const country = countries.find((one) => one.currency === currency)
  const now = use(Now)
  const { data: frame } = useQuery(frameQuery)
  const quotes = useQuery(quotesQuery)
  const own = quotes.data?.quotes.filter((quote) => quote.currency === currency)
  const history = useQuery({ ...historyQuery(currency), enabled: own !== undefined && own.length > 0 })
  useDocumentTitle(ownWords.currencies[currency], frame?.title)
  useArrival(quotes.data !== undefined || quotes.isError)
  return (
    <Main view="rates">
      <nav aria-label={ownWords.navigation} className="currency-links">
        <Link to="/rates/">{ownWords.allRates}</Link>
        {currencies.map((code) => (
          <Link key={code} to={currencyAddress(code)} aria-current={code === currency ? 'page' : undefined}>
            {code}
          </Link>
        ))}
      </nav>
      <Heading className="story-title">{ownWords.currencies[currency]}</Heading>
      {country && <p className="lede">{ownWords.currencyOf(currency, words.countries[country.code])}</p>}
      <Section words={words.loadRates} query={{ ...quotes, data: own }} waiting={<div className="waiting-list" />}>
        {(held) => (
          <div className="currency-page">
            <div>
              <CurrencyRates
                currency={currency}
                quotes={held}
                trends={history.data && toTrends([history.data])}
                now={now}
              />
            </div>
            {held.length > 0 && (
              <>
                <Section words={ownWords.loadChart} query={history} waiting={<div className="waiting-chart" />}>
                  {(data) => <RateChart history={data} />}
                </Section>
                <Converter quotes={held} only={currency} />
              </>
            )}
            <TickerBase />
          </div>
        )}
      </Section>
    </Main>
  )
}
