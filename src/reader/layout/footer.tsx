import { useQueryClient } from '@tanstack/react-query'
import { use } from 'react'
import { formatAge } from '../dates/format-age.ts'
import { formatDay, formatTime } from '../dates/format-date.ts'
import { toLocal } from '../dates/to-local.ts'
import type { Frame } from '../frame.ts'
import { Keys } from '../keys/keys.tsx'
import { Link } from '../links/link.tsx'
import { Now } from '../now.ts'
import { toSiteUrl } from '../site-url.ts'
import { useWords } from '../words/use-words.ts'

const twoDays = 2 * 24 * 3_600_000

/** How new the edition is, and whose stories it holds. */
export function Footer({ frame }: { frame: Frame | undefined }) {
  const words = useWords()
  return (
    <footer className="footer column">
      {/* A story's page learns it late: its line is there before. */}
      {frame?.updatedAt === undefined ? <p>{'\u00a0'}</p> : <EditionAge frame={frame} updatedAt={frame.updatedAt} />}
      {frame && frame.sources.length > 0 && (
        <p>
          {words.sources}{' '}
          {frame.sources.map(({ name, url }, index) => (
            <span key={name}>
              {index > 0 && ', '}
              {url ? <a href={url}>{name}</a> : name}
            </span>
          ))}
          . {words.ratesNote}
        </p>
      )}
      <nav aria-label={words.aboutSite}>
        <Link to="/about/">{words.about}</Link> <Link to="/rates/">{words.rates}</Link>
        {frame?.url !== undefined && <a href={toSiteUrl('/feed.xml')}>RSS</a>}
        <Keys />
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
  const words = useWords()
  const queryClient = useQueryClient()
  const local = toLocal(updatedAt, frame.timeZone)
  const age = now === undefined ? undefined : now - Date.parse(updatedAt)
  const made = words.edition(formatDay(local, words), formatTime(local))
  if (frame.sample) return <p>{`${made}. ${words.sampleNote}`}</p>
  if (age === undefined || age < twoDays) return <p>{made}.</p>
  return (
    <p role="status">
      {words.old(made, formatAge(age, words))}{' '}
      <button type="button" className="button" onClick={() => void queryClient.refetchQueries()}>
        {words.checkNewer}
      </button>
    </p>
  )
}
