import { useQueryClient } from '@tanstack/react-query'
import { memo } from 'react'
import type { Headline } from '#edition/headline.ts'
import { storyAddress } from '../addresses.ts'
import { savesData } from '../ahead/saves-data.ts'
import { Link } from '../links/link.tsx'
import { Ornament } from '../ornament/ornament.tsx'
import { articleQuery } from '../queries/article.ts'
import { CardMark, useReading } from '../reading/reading.ts'
import { useWords } from '../words/use-words.ts'
import { HeadlineMeta } from './headline-meta.tsx'
import { Picture } from './picture.tsx'
import type { Span } from './to-blocks.ts'

interface HeadlineCardProps {
  headline: Headline
  timeZone: string
  span?: Span
  lead?: boolean
  /** Says the day: where the card stands under no day's heading. */
  dated?: boolean
}

/** As the grid of `cards.css` has them. */
const leadSizes = '(min-width: 64rem) 58vw, 100vw'
const cardSizes = '(min-width: 64rem) 33vw, (min-width: 44rem) 50vw, 8.5rem'

/** A story on a list: its headline is its first link, and covers it. Its article is loaded as soon as the reader turns to it. */
export const HeadlineCard = memo(function HeadlineCard(props: HeadlineCardProps) {
  const { headline, timeZone, span = 'third', lead = false, dated = false } = props
  const queryClient = useQueryClient()
  const { language } = useWords()
  const mark = useReading((reading) => reading.markOf(headline))
  const prefetch = () => {
    // A failure shows nowhere: the article is asked for again when it is opened.
    if (!savesData()) void queryClient.query(articleQuery(headline.path)).catch(() => undefined)
  }
  const { path, title, summary, image, countries } = headline
  const ornament = <Ornament path={path} countries={countries} />
  return (
    <article
      id={lead ? 'lead' : undefined}
      className={`card ${span}${lead ? ' top' : ''}`}
      lang={headline.language === language ? undefined : headline.language}
      data-mark={mark}
      onPointerEnter={prefetch}
      onTouchStart={prefetch}
      onFocus={prefetch}
    >
      <div className="card-picture">
        {image ? (
          <Picture image={image} sizes={lead ? leadSizes : cardSizes} first={lead} instead={ornament} />
        ) : (
          ornament
        )}
        {mark && <CardMark mark={mark} />}
      </div>
      <div className="card-text">
        <h3 className="card-title">
          <Link to={storyAddress(path)}>{title}</Link>
        </h3>
        <p className="card-summary">{summary}</p>
        <HeadlineMeta headline={headline} timeZone={timeZone} dated={dated} />
      </div>
    </article>
  )
})
