import { useLayoutEffect, useRef, useState } from 'react'
import { currencyAddress } from '../addresses.ts'
import { Link } from '../links/link.tsx'
import type { TickerQuote } from '../queries/quotes.ts'
import { remember, useRemembered } from '../remember.ts'
import { useWords } from '../words/use-words.ts'
import { MovingStrip } from './moving-strip.ts'
import { QuoteText } from './quote-text.tsx'
import { useStill } from './still.ts'

/**
 * One list of quotes, followed by copies of itself that nothing but the eye can find. It moves unless the reader paused
 * it or asked the system for less motion; then it can be scrolled instead.
 */
export function QuoteStrip({ quotes }: { quotes: readonly TickerQuote[] }) {
  const words = useWords()
  const calm = useStill()
  const paused = useRemembered('ticker') === 'paused'
  const still = calm || paused
  const [copies, setCopies] = useState(0)
  const windowRef = useRef<HTMLDivElement>(null)
  const trackRef = useRef<HTMLDivElement>(null)
  const listRef = useRef<HTMLUListElement>(null)
  const stripRef = useRef<MovingStrip>(null)

  useLayoutEffect(() => {
    const [window, track, list] = [windowRef.current, trackRef.current, listRef.current]
    if (!window || !track || !list || still) return
    const strip = (stripRef.current ??= new MovingStrip({ window, track, list }))
    const fit = () => {
      setCopies(list.offsetWidth > 0 ? Math.ceil(window.clientWidth / list.offsetWidth) : 0)
      strip.start()
    }
    const size = new ResizeObserver(fit)
    size.observe(window)
    size.observe(list)
    const sight = new IntersectionObserver(([entry]) => {
      strip.rest('out-of-sight', entry?.isIntersecting === false)
    })
    sight.observe(window)
    return () => {
      size.disconnect()
      sight.disconnect()
      strip.stop()
    }
  }, [still])

  return (
    <>
      <div
        ref={windowRef}
        className="ticker-window"
        data-still={still || undefined}
        onPointerEnter={() => stripRef.current?.rest('pointer', true)}
        onPointerLeave={() => stripRef.current?.rest('pointer', false)}
        onFocus={(event) => {
          stripRef.current?.rest('focus', true)
          if (still) event.target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
          else stripRef.current?.show(event.target)
        }}
        onBlur={() => stripRef.current?.rest('focus', false)}
      >
        <div ref={trackRef} className="ticker-track">
          <ul ref={listRef} className="ticker-list">
            {quotes.map((quote) => (
              <li key={quote.pair}>
                <Link to={currencyAddress(quote.currency)}>
                  <QuoteText quote={quote} />
                </Link>
              </li>
            ))}
          </ul>
          {Array.from({ length: calm ? 0 : copies }, (_, copy) => (
            <div key={copy} className="ticker-list" aria-hidden="true" inert>
              {quotes.map((quote) => (
                <span key={quote.pair}>
                  <QuoteText quote={quote} />
                </span>
              ))}
            </div>
          ))}
        </div>
      </div>
      {!calm && (
        <button
          type="button"
          className="ticker-pause"
          onClick={() => {
            remember('ticker', paused ? 'moving' : 'paused')
          }}
        >
          {paused ? words.play : words.pause}
          <span className="sr-only"> {words.movingRates}</span>
        </button>
      )}
    </>
  )
}
