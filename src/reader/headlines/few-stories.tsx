import type { Headline } from '#edition/headline.ts'
import { HiddenNotes } from '../reading/reading.ts'
import { HeadlineCard } from './headline-card.tsx'
import { useShown } from './use-shown.ts'

interface FewStoriesProps {
  /** The part's name, in its styles too. */
  name: 'related' | 'latest'
  heading: string
  headlines: readonly Headline[]
  timeZone: string
}

/** A part of a page with some stories beside what the page is for. */
export function FewStories({ name, heading, headlines, timeZone }: FewStoriesProps) {
  const shown = useShown(headlines) ?? []
  return (
    <section aria-labelledby={name} className={name}>
      <h2 id={name} className="dateline">
        {heading}
      </h2>
      <HiddenNotes stories={headlines} />
      <div className="cards">
        {shown.map((headline) => (
          <HeadlineCard key={headline.path} headline={headline} timeZone={timeZone} dated />
        ))}
      </div>
    </section>
  )
}
