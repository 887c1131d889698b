import { useQuery } from '@tanstack/react-query'
import { Section } from '../section.tsx'
import { tickerQuery } from '../queries/quotes.ts'
import { QuoteStrip } from './quote-strip.tsx'

/** The band of rates above every page. It loads, and fails, on its own. */
export function Ticker() {
  const quotes = useQuery(tickerQuery)
  return (
    <section aria-label="Exchange rates" className="ticker">
      <Section name="The rates" query={quotes} waiting={null} comfort="The stories below are fine.">
        {(data) => <QuoteStrip quotes={data} />}
      </Section>
    </section>
  )
}
