import type { TickerQuote } from '../queries/quotes.ts'
import { useWords } from '../words/use-words.ts'
import { formatQuote } from './format-quote.ts'

/** A quote in the ticker's form, its direction in a mark and in a word: never in colour alone. */
export function QuoteText({ quote }: { quote: TickerQuote }) {
  const words = useWords()
  const text = formatQuote(quote)
  const direction =
    text.endsWith(' 0%') || quote.changePercent === null ? undefined : quote.changePercent < 0 ? 'down' : 'up'
  return (
    <>
      {text}
      {direction && (
        <>
          {' '}
          <span className={`quote-${direction}`}>
            <span aria-hidden="true">{direction === 'up' ? '▲' : '▼'}</span>
            <span className="sr-only">{words[direction]}</span>
          </span>
        </>
      )}
    </>
  )
}
