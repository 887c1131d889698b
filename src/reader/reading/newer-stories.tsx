import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Edition } from '#edition/edition.ts'
import type { Headline } from '#edition/headline.ts'
import { storyAddress } from '../addresses.ts'
import { savesData } from '../ahead/saves-data.ts'
import { storyLanguageOf, useStoryLanguage } from '../headlines/story-language.ts'
import { toSiteUrl } from '../site-url.ts'
import { readingWords } from '../words/english/reading.ts'
import { useWordsOf } from '../words/use-words.ts'
import { isNewer, loadNewStories, presentEditionQuery, showEdition } from './newer-edition.ts'
import { useReading, type NewerStoriesProps } from './reading.ts'

/** Between two looks for a newer edition, in milliseconds. */
const pause = 180_000

/** When the edition was last looked for, in milliseconds since this page began: at first, when it was loaded. */
let lookedAt = 0

/** Says that there are newer stories than those shown, and shows them when it is pressed: nothing moves before that. */
export function NewerStories({ edition, scopes, loaded }: NewerStoriesProps) {
  const words = useWordsOf('reading', readingWords)
  const queryClient = useQueryClient()
  const { data: present, refetch } = useQuery(presentEditionQuery)
  const newer = present && isNewer(present, edition, scopes) ? present : undefined
  const hides = useReading((reading) => reading.hides)
  const language = useStoryLanguage()
  const isWanted = (headline: Headline) =>
    !hides?.(headline) && (language === undefined || storyLanguageOf(headline) === language)
  const headlines = loaded.flatMap((page) => page.headlines)
  const load = (from: Edition) => loadNewStories(queryClient, from, scopes, headlines)
  const { data: found } = useQuery({
    queryKey: [
      'new-stories',
      newer?.updatedAt,
      newer && scopes.map((scope) => newer.scopes[scope]?.head),
      headlines.length,
    ],
    queryFn: () => (newer ? load(newer) : []),
    enabled: newer !== undefined && !savesData(),
  })
  /** The path of the story that is gone to once the newer edition is shown. */
  const goal = useRef<string>(undefined)

  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== 'visible' || performance.now() - lookedAt < pause) return
      lookedAt = performance.now()
      void refetch()
    }
    document.addEventListener('visibilitychange', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
    }
  }, [refetch])

  useEffect(() => {
    if (goal.current === undefined) return
    const href = toSiteUrl(storyAddress(goal.current))
    goal.current = undefined
    const link = document.querySelector<HTMLElement>(`main a[href="${CSS.escape(href)}"]`)
    link?.closest('article')?.scrollIntoView({ block: 'center' })
    link?.focus({ preventScroll: true })
  }, [edition])

  const show = async (from: Edition) => {
    const [first] = (found ?? (await load(from))).filter(isWanted)
    goal.current = first?.path
    showEdition(queryClient, from)
  }
  const count = found?.filter(isWanted).length
  const isTold = newer && (count === undefined ? savesData() : count > 0)
  return (
    <div role="status" className="float">
      {isTold && (
        <button
          type="button"
          className="button"
          onClick={() => {
            // Where they can't be had the button stays.
            void show(newer).catch(() => undefined)
          }}
        >
          {words.newer(count)}
        </button>
      )}
    </div>
  )
}
