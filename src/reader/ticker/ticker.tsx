import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Section } from '../section.tsx'
import { tickerQuery } from '../queries/quotes.ts'
import { useWords } from '../words/use-words.ts'
import { useTickerBase } from './base.ts'
import { QuoteStrip } from './quote-strip.tsx'

/** The band of rates above every page. It loads, and fails, on its own. */
export function Ticker() {
  const words = useWords()
  const base = useTickerBase()
  const quotes = useQuery(tickerQuery(base))
  // Another base than that of the page's HTML was kept: ticker.css hides the one until the other is there.
  useEffect(
    () => () => {
      delete document.documentElement.dataset.base
    },
    [base],
  )
  return (
    <section aria-label={words.exchangeRates} className="ticker">
      <Section words={words.loadRates} query={quotes} waiting={null} comfort={words.storiesFine}>
        {(data) => <QuoteStrip quotes={data} />}
      </Section>
    </section>
  )
}
