import { useCallback, useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react'
import type { ConversionProps } from '../amounts/conversion.tsx'

/**
 * A story's body, whose amounts (`data`, as the page's HTML has them) become buttons once the page runs: pressed, one says
 * what it comes to in the reader's currency. `instant` is the story's.
 */
export function Prose({ children, instant, timeZone }: { children: ReactNode; instant: string; timeZone: string }) {
  const proseRef = useRef<HTMLDivElement>(null)
  const [Conversion, setConversion] = useState<ComponentType<ConversionProps>>()
  const [amount, setAmount] = useState<HTMLDataElement>()
  useEffect(() => {
    for (const found of proseRef.current?.querySelectorAll('data') ?? []) {
      if (!found.closest('a')) Object.assign(found, { role: 'button', tabIndex: 0, ariaHasPopup: 'dialog' })
    }
  }, [])
  const close = useCallback(() => {
    setAmount(undefined)
  }, [])
  const ask = (target: EventTarget) => {
    const asked = (target as Element).closest<HTMLDataElement>('data[role]')
    if (!asked) return false
    setAmount((shown) => (shown === asked ? undefined : asked))
    // What can't be loaded is tried again when it is asked for again: the story stays.
    import('../amounts/conversion.tsx').then(
      (loaded) => {
        setConversion(() => loaded.Conversion)
      },
      () => {
        setAmount(undefined)
      },
    )
    return true
  }
  return (
    <>
      <div
        className="prose"
        ref={proseRef}
        onClick={(event) => {
          ask(event.target)
        }}
        onKeyDown={(event) => {
          if ((event.key === 'Enter' || event.key === ' ') && ask(event.target)) event.preventDefault()
        }}
      >
        {children}
      </div>
      {Conversion && amount && (
        <Conversion key={amount.value} amount={amount} instant={instant} timeZone={timeZone} close={close} />
      )}
    </>
  )
}
