import { useEffect, useMemo, type ReactNode } from 'react'
import type { Headline } from '#edition/headline.ts'
import { useWholePage } from '../places/whole-page.ts'
import { NewSince } from '../reading/reading.ts'
import { useWords } from '../words/use-words.ts'
import { HeadlineCard } from './headline-card.tsx'
import { learnHeights } from './learn-heights.ts'
import { toDays } from './to-days.ts'
import { toBlocks } from './to-blocks.ts'

interface DayListProps {
  headlines: readonly Headline[]
  timeZone: string
  /** All under one heading, each card with its day: where most days have one story. */
  together?: boolean
  /** What follows, once all cards are drawn. */
  children?: ReactNode
}

/** As many cards as a screen shows first: the lead, and where cards have columns the two beside it. */
function fewOf(headlines: readonly Headline[]): readonly Headline[] {
  return headlines.slice(0, matchMedia('(min-width: 44rem)').matches ? 3 : 1)
}

/** So many stories tell the places of the few: those in the blocks of three and seven that they stand in at the most. */
const tellingPlaces = 10

/** Cards under day headings; the first is the lead. Each has the place that it has in the whole list, drawn or not. */
export function DayList({ headlines, timeZone, together = false, children }: DayListProps) {
  const words = useWords()
  const whole = useWholePage()
  const most = whole ? undefined : tellingPlaces
  const days = useMemo(
    () =>
      together
        ? [{ key: 'all', date: undefined, name: words.latest, headlines }]
        : toDays(headlines, timeZone, words, most),
    [together, headlines, timeZone, words, most],
  )
  const drawn = useMemo(
    () => new Set(whole ? headlines : fewOf(days.flatMap((day) => day.headlines))),
    [whole, headlines, days],
  )
  useEffect(() => (whole ? learnHeights() : undefined), [whole, headlines])
  const shown = days.filter((day) => day.headlines.some((headline) => drawn.has(headline)))
  return (
    <>
      {shown.map(({ key, date, name, headlines: stories }, index) => (
        <section key={key} aria-labelledby={`day-${key}`} className="day">
          <h2 id={`day-${key}`} className="dateline">
            {date === undefined ? name : <time dateTime={date}>{name}</time>}
            {index === 0 && <NewSince headlines={headlines} />}
          </h2>
          {toBlocks(stories, index === 0).map((cards, block) => {
            const leads = index === 0 && block === 0
            const shownCards = cards.filter(({ item }) => drawn.has(item))
            if (shownCards.length === 0) return null
            return (
              <div key={block} className="cards" data-lead={leads || undefined}>
                {shownCards.map(({ item, span }, place) => (
                  <HeadlineCard
                    key={item.path}
                    {...{ headline: item, timeZone, span, dated: together }}
                    lead={leads && place === 0}
                  />
                ))}
              </div>
            )
          })}
        </section>
      ))}
      {whole && children}
    </>
  )
}
