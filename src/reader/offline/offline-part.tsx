import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation } from 'react-router-dom'
import { savesData } from '../ahead/saves-data.ts'
import { articleQuery } from '../queries/article.ts'
import { offlineWords } from '../words/english/offline.ts'
import { useWordsOf } from '../words/use-words.ts'
import { whenStaying } from '../when-staying.ts'
import { keepLatest } from './keep-latest.ts'
import { keepLoadedCode } from './keep-loaded-code.ts'
import { keepRead } from './keep-story.ts'
import { register } from './register.ts'
import { useAway } from './use-away.ts'
import { useNewVersion } from './use-new-version.ts'

/** Keeps what a reader may want another day, and says, once and quietly, what has become of the connection or of the site. */
export function OfflinePart({ goesOn }: { goesOn: boolean }) {
  const words = useWordsOf('offline', offlineWords)
  const away = useAway()
  const renew = useNewVersion()
  useKeepRead()
  useEffect(
    () =>
      whenStaying(goesOn, () => {
        if (!savesData()) void keepAll().catch(() => undefined)
      }),
    [goesOn],
  )
  return (
    <div className="offline">
      <div role="status">
        {away && <p className="column">{words.away}</p>}
        {renew && !away && (
          <p className="column">
            {words.newer}
            <button type="button" className="button" onClick={renew}>
              {words.reload}
            </button>
          </p>
        )}
      </div>
    </div>
  )
}

/** The time at which all was last kept, in milliseconds since this page began; and how long that is good for. */
let keptAt = -Infinity
const goodFor = 600_000

async function keepAll(): Promise<void> {
  if (performance.now() - keptAt < goodFor) return
  keptAt = performance.now()
  await register()
  await keepLoadedCode()
  await keepLatest()
}

/** Keeps the story that is being read. */
function useKeepRead(): void {
  const { pathname } = useLocation()
  const path = /^\/(\d{4}\/\d\d\/[^/]+)\/$/.exec(pathname)?.[1]
  const { data: story } = useQuery({ ...articleQuery(path ?? ''), enabled: false })
  useEffect(() => {
    if (path !== undefined && story) void keepRead(path, story)
  }, [path, story])
}
