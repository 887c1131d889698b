import { Link } from 'react-router-dom'
import type { Removed } from '#edition/removed.ts'
import { formatDay } from '../dates/format-date.ts'
import { toLocal } from '../dates/to-local.ts'
import { Heading } from '../layout/heading.tsx'

/** What stands at the address of a story that its editors took down. */
export function TakenDown({ removed: { reason, at }, timeZone }: { removed: Removed; timeZone: string }) {
  return (
    <div className="story">
      <Heading className="story-title">This story was taken down</Heading>
      <p className="notice">
        On {formatDay(toLocal(at, timeZone))} its editors took it down for good
        {reason === undefined ? '.' : `: ${reason.replace(/[.\s]+$/, '')}.`} <Link to="/">See all stories</Link>
      </p>
    </div>
  )
}
