import { useState, type ReactNode } from 'react'
import { useSavesData } from '../ahead/saves-data.ts'
import { useWords } from '../words/use-words.ts'

interface OnDemandProps {
  alt: string
  /** What stands in the picture's place. */
  instead?: ReactNode
  /** The picture, with what its `img` is given when it was asked for. */
  children: (asked: object | undefined) => ReactNode
}

/** A picture, or, while data are saved, a button that shows it. Where it is not asked for, `pictures.css` has it not loaded. */
export function OnDemand({ alt, instead, children }: OnDemandProps) {
  const { showPicture } = useWords()
  const saves = useSavesData()
  const [isAsked, setIsAsked] = useState(false)
  if (!saves || isAsked) return children(isAsked ? asked : undefined)
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

/** The focus goes on from the button to what takes its place. */
const asked = {
  'data-asked': '',
  tabIndex: -1,
  loading: 'eager',
  ref: (image: HTMLImageElement | null) => image?.focus({ preventScroll: true }),
} as const
