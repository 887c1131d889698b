import { useQueryClient } from '@tanstack/react-query'
import { use } from 'react'
import { Link } from 'react-router-dom'
import { formatAge } from '../dates/format-age.ts'
import { formatDay, formatTime } from '../dates/format-date.ts'
import { toLocal } from '../dates/to-local.ts'
import type { Frame } from '../frame.ts'
import { Now } from '../now.ts'
import { toSiteUrl } from '../site-url.ts'

const twoDays = 2 * 24 * 3_600_000

/** How new the edition is, and whose stories it holds. */
export function Footer({ frame }: { frame: Frame | undefined }) {
  return (
    <footer className="footer column">
      {frame?.updatedAt !== undefined && <EditionAge frame={frame} updatedAt={frame.updatedAt} />}
      {frame && frame.sources.length > 0 && (
        <p>
          Stories from{' '}
          {frame.sources.map(({ name, url }, index) => (
            <span key={name}>
              {index > 0 && ', '}
              {url ? <a href={url}>{name}</a> : name}
            </span>
          ))}
          . Rates as the central banks publish them.
        </p>
      )}
      <nav aria-label="About this site">
        <Link to="/about/">About</Link> <Link to="/rates/">Rates</Link>
        {frame?.url !== undefined && <a href={toSiteUrl('/feed.xml')}>RSS</a>}
      </nav>
    </footer>
  )
}

interface EditionAgeProps {
  frame: Frame
  updatedAt: string
}

function EditionAge({ frame, updatedAt }: EditionAgeProps) {
  const now = use(Now)
  const queryClient = useQueryClient()
  const local = toLocal(updatedAt, frame.timeZone)
  const age = now === undefined ? undefined : now - Date.parse(updatedAt)
  const made = `Edition of ${formatDay(local)}, ${formatTime(local)}`
  if (frame.sample)
    return <p>{made}. This is a sample: its stories were written to show the page, its rates are illustrative.</p>
  if (age === undefined || age < twoDays) return <p>{made}.</p>
  return (
    <p role="status">
      {made}: {formatAge(age)} old. There may be newer stories.{' '}
      <button type="button" className="button" onClick={() => void queryClient.refetchQueries()}>
        Check for a newer edition
      </button>
    </p>
  )
}
