import { use } from 'react'
import { Link } from 'react-router-dom'
import { formatDay, toIsoDay } from '../dates/format-date.ts'
import { toLocal } from '../dates/to-local.ts'
import type { Frame } from '../frame.ts'
import { Now } from '../now.ts'
import { useSearchKey } from '../search/use-search-key.ts'
import { ThemeSwitch } from '../theme/theme-switch.tsx'

/** The paper's name, and under a hairline the edition's date, where it is known. What needs scripts shows once they run. */
export function Masthead({ frame }: { frame: Frame | undefined }) {
  const running = use(Now) !== undefined
  useSearchKey()
  const day = frame?.updatedAt === undefined ? undefined : toLocal(frame.updatedAt, frame.timeZone)
  return (
    <header className="masthead column">
      <p className="masthead-name">
        <Link to="/">{frame?.title ?? 'Steppe Wire'}</Link>
      </p>
      <div className="masthead-line">
        <p>
          {day ? <time dateTime={toIsoDay(day)}>{formatDay(day)}</time> : null}
          {frame?.sample && (day ? ' · sample' : 'sample')}
        </p>
        {running && <ThemeSwitch />}
        <Link to="/search/" className="masthead-search" aria-keyshortcuts="/">
          Search
        </Link>
      </div>
    </header>
  )
}
