import { useQuery } from '@tanstack/react-query'
import { useId, useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import { bases, type RateHistory } from '#edition/quote.ts'
import { Choice } from '../choice.tsx'
import { formatIsoDay, toIsoDay } from '../dates/format-date.ts'
import { toLocal } from '../dates/to-local.ts'
import { historyQuery } from '../queries/rates.ts'
import { formatAmount, formatGiven } from '../rates/format-amount.ts'
import { keepPair, usePair } from '../rates/pair.ts'
import { inForceOn } from '../rates/points.ts'
import { Section } from '../section.tsx'
import { rateWords } from '../words/english/rates.ts'
import { useWords, useWordsOf } from '../words/use-words.ts'
import { formatMoney } from './format-money.ts'
import { putBelow } from './put-below.ts'
import { convert, findWay, toMoney, type Money, type Way } from './to-money.ts'

export interface ConversionProps {
  /** What was pressed. */
  amount: HTMLDataElement
  /** The story's. */
  instant: string
  timeZone: string
  close: () => void
}

/** What an amount of a story comes to in the reader's money, on the story's day and by the newest rate: a small sheet below it. */
export function Conversion({ amount, instant, timeZone, close }: ConversionProps) {
  const { language } = useWords()
  const words = useWordsOf('rates', rateWords)
  const id = useId()
  const sheetRef = useRef<HTMLDivElement>(null)
  const pair = usePair()
  const money = toMoney(amount.value)
  const way = money && findWay(money.code, pair)

  useLayoutEffect(() => {
    const sheet = sheetRef.current
    if (!sheet) return
    const put = () => {
      putBelow(sheet, amount)
    }
    put()
    sheet.focus({ preventScroll: true })
    const outside = (event: Event) => {
      if (event.target instanceof Node && !sheet.contains(event.target) && !amount.contains(event.target)) close()
    }
    const size = new ResizeObserver(put)
    size.observe(document.body)
    // At first, and when the rates have come.
    const own = new ResizeObserver(() => {
      sheet.scrollIntoView({ block: 'nearest' })
    })
    own.observe(sheet)
    document.addEventListener('pointerdown', outside)
    return () => {
      size.disconnect()
      own.disconnect()
      document.removeEventListener('pointerdown', outside)
    }
  }, [amount, close])

  const leave = () => {
    amount.focus()
    close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    leave()
  }
  return (
    <div
      ref={sheetRef}
      className="conversion"
      role="dialog"
      tabIndex={-1}
      lang={language}
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-values`}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        const next = event.relatedTarget
        if (next && next !== amount && !event.currentTarget.contains(next)) close()
      }}
    >
      <p id={`${id}-name`} className="conversion-name">
        {money ? `${formatGiven(money.value)} ${money.code}` : amount.textContent}
      </p>
      <div id={`${id}-values`} className="conversion-values" aria-live="polite">
        {money && way ? (
          <Values money={money} way={way} day={toIsoDay(toLocal(instant, timeZone))} />
        ) : (
          <p>{words.noBank}</p>
        )}
      </div>
      {way && way.into === way.base && (
        <Choice
          legend={words.into}
          shown
          name="conversion-base"
          options={bases.map((value) => ({ value, text: value }))}
          chosen={pair.base}
          choose={(base) => {
            keepPair({ ...pair, base })
          }}
        />
      )}
      <button type="button" className="conversion-close" onClick={leave}>
        {words.close}
      </button>
    </div>
  )
}

function Values({ money, way, day }: { money: Money; way: Way; day: string }) {
  const { loadRates } = useWords()
  const history = useQuery(historyQuery(way.currency))
  return (
    <Section words={loadRates} query={history} waiting={<p>{loadRates.coming}</p>}>
      {(data) => <Known history={data} money={money} way={way} day={day} />}
    </Section>
  )
}

function Known({ history, money, way, day }: { history: RateHistory; money: Money; way: Way; day: string }) {
  const words = useWords()
  const ownWords = useWordsOf('rates', rateWords)
  const published = history.bases[way.base] ?? []
  const [first, newest] = [published[0], published.at(-1)]
  if (!first || !newest) {
    return <p>{ownWords.noneAgainst(history.source.name, ownWords.currencies[way.currency], way.base)}</p>
  }
  const then = inForceOn(published, day)
  const value = (rate: number) => `${formatMoney(convert(money.value, way, rate))} ${way.into}`
  const terms = ([from, rate]: typeof newest) =>
    ownWords.terms(`1 ${way.base} = ${formatAmount(rate)} ${way.currency}`, formatIsoDay(from, words))
  return (
    <>
      <dl>
        <dt>{ownWords.onDay(formatIsoDay(day, words))}</dt>
        {then ? (
          <dd>
            <b>{value(then[1])}</b> <small>{terms(then)}</small>
          </dd>
        ) : (
          <dd>{ownWords.unknown(formatIsoDay(first[0], words))}</dd>
        )}
        <dt>{ownWords.byNewest}</dt>
        <dd>
          <b>{value(newest[1])}</b> <small>{terms(newest)}</small>
        </dd>
      </dl>
      <p>
        <a href={history.source.url}>{history.source.name}</a>
      </p>
    </>
  )
}
