import { useQuery } from '@tanstack/react-query'
import { currencies } from '#edition/quote.ts'
import { useDocumentTitle } from '../document-title.ts'
import { Heading } from '../layout/heading.tsx'
import { Main } from '../layout/main.tsx'
import { useArrival } from '../places/arrive.ts'
import { frameQuery } from '../queries/frame.ts'
import { quotesQuery } from '../queries/quotes.ts'
import { CurrencyRates } from '../rates/currency-rates.tsx'
import { Section } from '../section.tsx'

/** The five currencies against the dollar, the euro, the rouble and the yuan, as their own banks publish them. */
export function RatesPage({ now }: { now: number | undefined }) {
  const { data: frame } = useQuery(frameQuery)
  const quotes = useQuery(quotesQuery)
  useDocumentTitle('Exchange rates', frame?.title)
  useArrival(quotes.data !== undefined || quotes.isError)
  return (
    <Main view="rates">
      <Heading className="story-title">Exchange rates</Heading>
      <p className="lede">
        Each rate is the official one of the country’s own central bank. The change is against the bank’s file of the
        day before it.
      </p>
      <Section name="The rates" query={quotes} waiting={<div className="waiting-list" />}>
        {(data) =>
          currencies.map((currency) => (
            <CurrencyRates
              key={currency}
              currency={currency}
              quotes={data.quotes.filter((quote) => quote.currency === currency)}
              now={now}
            />
          ))
        }
      </Section>
    </Main>
  )
}
