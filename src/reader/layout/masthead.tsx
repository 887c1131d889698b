import { Link } from 'react-router-dom'
import type { Edition } from '#edition/edition.ts'
import { formatDay, toIsoDay } from '../dates/format-date.ts'
import { toLocal } from '../dates/to-local.ts'
import { ThemeSwitch } from '../theme/theme-switch.tsx'

/** The paper's name, and under a hairline the edition's date. */
export function Masthead({ edition }: { edition: Edition | undefined }) {
  const day = edition && toLocal(edition.updatedAt, edition.timeZone)
  return (
    <header className="masthead column">
      <p className="masthead-name">
        <Link to="/">{edition?.title ?? 'Steppe Wire'}</Link>
      </p>
      <div className="masthead-line">
        <p>
          {day ? <time dateTime={toIsoDay(day)}>{formatDay(day)}</time> : null}
          {edition?.sample && ' · sample'}
        </p>
        <ThemeSwitch />
      </div>
    </header>
  )
}
