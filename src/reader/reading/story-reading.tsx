import { useEffect, useState } from 'react'
import { afterPaint } from '../after-paint.ts'
import { readingWords } from '../words/english/reading.ts'
import { useWordsOf } from '../words/use-words.ts'
import { leftPlace, noteLeft } from './left-places.ts'
import { noteRead, toReadMark } from './read-stories.ts'

/** A story is long from here on, in heights of the window. */
const long = 2
/** A reader who has gone so far, in heights of the window, has begun again. */
const begun = 1.5
/** After the last turn of the wheel, in milliseconds, the place is noted. */
const rest = 300

/** Notes that a story is read, and where it was left. Offers a reader who comes back to a long one to go on there. */
export function StoryReading({ path }: { path: string }) {
  const words = useWordsOf('reading', readingWords)
  const [offered, setOffered] = useState<number>()

  useEffect(
    () =>
      afterPaint(() => {
        noteRead([toReadMark(path)])
        const part = leftPlace(path)
        const target = part === undefined ? undefined : partsOf()[part]
        let isOffered = target !== undefined && isLong() && target.getBoundingClientRect().top > window.innerHeight
        if (isOffered) setOffered(part)
        let timer: ReturnType<typeof setTimeout> | undefined
        const note = () => {
          clearTimeout(timer)
          timer = undefined
          const place = placeNow()
          if (isOffered && window.scrollY < begun * window.innerHeight) return
          isOffered = false
          setOffered(undefined)
          noteLeft(path, place)
        }
        const scrolled = () => {
          clearTimeout(timer)
          timer = setTimeout(note, rest)
        }
        const left = () => {
          if (timer !== undefined) note()
        }
        window.addEventListener('scroll', scrolled, { passive: true })
        window.addEventListener('pagehide', left)
        return () => {
          clearTimeout(timer)
          window.removeEventListener('scroll', scrolled)
          window.removeEventListener('pagehide', left)
        }
      }),
    [path],
  )

  if (offered === undefined) return null
  return (
    <div className="float">
      <button
        type="button"
        className="button"
        onClick={() => {
          goTo(partsOf()[offered])
        }}
      >
        {words.goOn}
      </button>
    </div>
  )
}

function partsOf(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.story .prose > *')]
}

function isLong(): boolean {
  return (document.querySelector('.story .prose')?.clientHeight ?? 0) > long * window.innerHeight
}

/** The part of the story at the top of the window; undefined before its second, after its end, and in short ones. */
function placeNow(): number | undefined {
  const parts = partsOf()
  const end = parts.at(-1)?.getBoundingClientRect().bottom ?? 0
  if (!isLong() || end <= window.innerHeight) return undefined
  const place = parts.findIndex((part) => part.getBoundingClientRect().bottom > 0)
  return place > 0 ? place : undefined
}

function goTo(part: HTMLElement | undefined): void {
  if (!part) return
  part.scrollIntoView()
  // So that the keyboard and a screen reader go on from here.
  part.tabIndex = -1
  part.focus({ preventScroll: true })
}
