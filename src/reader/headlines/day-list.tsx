import { useMemo } from 'react'
import type { Headline } from '#edition/headline.ts'
import { HeadlineCard } from './headline-card.tsx'
import { toDays } from './to-days.ts'
import { toSpans } from './to-spans.ts'

interface DayListProps {
  headlines: readonly Headline[]
  timeZone: string
  language: string
}

/** Cards under day headings; the first is the lead. */
export function DayList({ headlines, timeZone, language }: DayListProps) {
  const days = useMemo(() => toDays(headlines, timeZone), [headlines, timeZone])
  return days.map(({ key, date, name, headlines: stories }, index) => (
    <section key={key} aria-labelledby={`day-${key}`} className="day">
      <h2 id={`day-${key}`} className="dateline">
        <time dateTime={date}>{name}</time>
      </h2>
      <div className="cards" data-lead={index === 0 || undefined}>
        {toSpans(stories.length, index === 0).map((span, place) => {
          const headline = stories[place]
          if (!headline) return null
          const lead = index === 0 && place === 0
          const edition = { timeZone, language }
          return <HeadlineCard key={headline.path} headline={headline} span={span} lead={lead} {...edition} />
        })}
      </div>
    </section>
  ))
}
