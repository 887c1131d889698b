import { useCallback, useState, type ReactNode } from 'react'
import { useSavesData } from '../ahead/saves-data.ts'
import { useWords } from '../words/use-words.ts'

interface OnDemandProps {
  alt: string
  /** What stands in the picture's place. */
  instead?: ReactNode
  /** The picture, with what its `img` is given. */
  children: (given: object) => ReactNode
}

/**
 * A picture, or, while data are saved, a button that shows it. Where it is not asked for, `pictures.css` has it not loaded. One that
 * can't be loaded is left to what stands in its place, or else to its words.
 */
export function OnDemand({ alt, instead, children }: OnDemandProps) {
  const { showPicture } = useWords()
  const saves = useSavesData()
  const [isAsked, setIsAsked] = useState(false)
  const [isLost, setIsLost] = useState(false)
  const ref = useCallback(
    (image: HTMLImageElement | null) => {
      // The focus goes on from the button to what takes its place.
      if (isAsked) image?.focus({ preventScroll: true })
      // It may have failed before its page's scripts began.
      if (image?.complete && image.currentSrc && image.naturalWidth === 0) setIsLost(true)
    },
    [isAsked],
  )
  if (isLost) return instead ?? (alt && <span className="picture-lost">{alt}</span>)
  if (!saves || isAsked) {
    const onError = () => {
      setIsLost(true)
    }
    return children({ ref, onError, ...(isAsked && asked) })
  }
  return (
    <>
      {instead}
      <button
        type="button"
        className="picture-show"
        aria-label={alt ? `${showPicture}: ${alt}` : undefined}
        onClick={(event) => {
          // It may stand in a link.
          event.preventDefault()
          setIsAsked(true)
        }}
      >
        {showPicture}
      </button>
    </>
  )
}

const asked = { 'data-asked': '', tabIndex: -1, loading: 'eager' } as const
