import { useId, useState } from 'react'
import { bases, currencies, type Currency, type Quote } from '#edition/quote.ts'
import { formatIsoDay } from '../dates/format-date.ts'
import { rateWords } from '../words/english/rates.ts'
import { useWords, useWordsOf } from '../words/use-words.ts'
import { formatAmount, formatGiven } from './format-amount.ts'
import { keepPair, usePair, type Pair } from './pair.ts'
import { parseAmount } from './parse-amount.ts'

interface ConverterProps {
  quotes: readonly Quote[]
  /** The currency of the page, which the reader need not choose. */
  only?: Currency
}

/** From one of the five to one of the four and back. Which two is kept. */
export function Converter({ quotes, only }: ConverterProps) {
  const words = useWordsOf('rates', rateWords)
  const id = useId()
  const kept = usePair()
  const pair: Pair = only ? { ...kept, currency: only } : kept
  const [written, setWritten] = useState<{ side: 'currency' | 'base'; text: string }>({ side: 'base', text: '100' })
  const quote = quotes.find(({ currency, base }) => currency === pair.currency && base === pair.base)
  const amount = parseAmount(written.text)
  const toOther = written.side === 'base' ? 1 / (quote?.value ?? NaN) : (quote?.value ?? NaN)
  const other = amount === undefined || !quote ? undefined : amount * toOther
  const show = (side: 'currency' | 'base') =>
    side === written.side ? written.text : other === undefined ? '' : formatAmount(other)

  const field = (side: 'currency' | 'base') => (
    <div className="converter-side">
      <label className="sr-only" htmlFor={`${id}-${side}`}>
        {words.amountIn(pair[side])}
      </label>
      <input
        id={`${id}-${side}`}
        inputMode="decimal"
        maxLength={15}
        autoComplete="off"
        value={show(side)}
        aria-invalid={side === written.side && amount === undefined && written.text !== ''}
        aria-describedby={`${id}-result`}
        onChange={(event) => {
          setWritten({ side, text: event.target.value })
        }}
      />
      {side === 'currency' && only ? (
        <span className="converter-unit">{`${only}, ${words.currencies[only]}`}</span>
      ) : (
        <select
          aria-label={side === 'currency' ? words.currencyOfRegion : words.otherCurrency}
          value={pair[side]}
          onChange={(event) => {
            keepPair({ ...pair, [side]: event.target.value })
          }}
        >
          {side === 'currency'
            ? currencies.map((code) => <option key={code} value={code}>{`${code}, ${words.currencies[code]}`}</option>)
            : bases.map((code) => <option key={code} value={code}>{`${code}, ${words.bases[code]}`}</option>)}
        </select>
      )}
    </div>
  )

  return (
    <section className="converter" aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>{words.convert}</h2>
      <div className="converter-sides">
        {field('base')}
        <span aria-hidden="true">=</span>
        {field('currency')}
      </div>
      <output id={`${id}-result`} className="converter-result">
        <Result pair={pair} side={written.side} quote={quote} amount={amount} other={other} />
      </output>
    </section>
  )
}

interface ResultProps {
  pair: Pair
  side: 'currency' | 'base'
  quote: Quote | undefined
  amount: number | undefined
  other: number | undefined
}

/** What was understood and what comes of it, or why nothing does. */
function Result({ pair, side, quote, amount, other }: ResultProps) {
  const words = useWords()
  const ownWords = useWordsOf('rates', rateWords)
  if (!quote) return ownWords.noRate(ownWords.currencies[pair.currency], pair.base)
  if (amount === undefined || other === undefined) return ownWords.writeAmount
  const [from, to] = side === 'base' ? [pair.base, pair.currency] : [pair.currency, pair.base]
  return (
    <>
      <b>{`${formatGiven(amount)} ${from} = ${formatAmount(other)} ${to}`}</b>{' '}
      {ownWords.atRate(formatIsoDay(quote.asOf, words), quote.source.name)}
    </>
  )
}
