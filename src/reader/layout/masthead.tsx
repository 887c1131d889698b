import { formatDay, toIsoDay } from '../dates/format-date.ts'
import { toLocal } from '../dates/to-local.ts'
import type { Frame } from '../frame.ts'
import { Link } from '../links/link.tsx'
import { useRunning } from '../now.ts'
import { useRemembered } from '../remember.ts'
import { useWords } from '../words/use-words.ts'
import { SettingsButton } from './settings-button.tsx'

/** The paper's name, and under a hairline the edition's date, where it is known. What needs scripts shows once they run. */
export function Masthead({ frame }: { frame: Frame | undefined }) {
  const running = useRunning()
  const words = useWords()
  const keys = useRemembered('keys') !== 'off'
  const day = frame?.updatedAt === undefined ? undefined : toLocal(frame.updatedAt, frame.timeZone)
  return (
    <header className="masthead column">
      <p className="masthead-name">
        <Link to="/">{frame?.title ?? 'Steppe Wire'}</Link>
      </p>
      <div className="masthead-line">
        <p>
          {day ? <time dateTime={toIsoDay(day)}>{formatDay(day, words)}</time> : null}
          {frame?.sample && (day ? ` · ${words.sample}` : words.sample)}
        </p>
        <SettingsButton waiting={!running} />
        <Link to="/saved/" className="masthead-saved" title={words.savedStories}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 1.5h8v13l-4-3.5-4 3.5z" />
          </svg>
          <span className="sr-only">{words.savedStories}</span>
        </Link>
        <Link to="/search/" className="masthead-search" aria-keyshortcuts={keys ? '/' : undefined}>
          {words.search}
        </Link>
      </div>
    </header>
  )
}
