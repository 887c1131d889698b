import type { Removed } from '#edition/removed.ts'
import { formatDay } from '../dates/format-date.ts'
import { toLocal } from '../dates/to-local.ts'
import { Link } from '../links/link.tsx'
import { useWords } from '../words/use-words.ts'
import { Heading } from '../layout/heading.tsx'

/** What stands at the address of a story that its editors took down. */
export function TakenDown({ removed: { reason, at }, timeZone }: { removed: Removed; timeZone: string }) {
  const words = useWords()
  return (
    <div className="story">
      <Heading className="story-title">{words.wasTakenDown}</Heading>
      <p className="notice">
        {words.takenDownOn(formatDay(toLocal(at, timeZone), words))}
        {reason === undefined ? '.' : `: ${reason.replace(/[.\s]+$/, '')}.`} <Link to="/">{words.allStories}</Link>
      </p>
    </div>
  )
}
