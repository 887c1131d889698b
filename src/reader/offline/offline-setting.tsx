import { useEffect, useState } from 'react'
import { savesData } from '../ahead/saves-data.ts'
import { listKept } from '#offline/kept.ts'
import { caps, stores, storeName } from '#offline/stores.ts'
import { offlineWords } from '../words/english/offline.ts'
import { useWordsOf } from '../words/use-words.ts'
import { budget, newest } from './keep-latest.ts'

const base = import.meta.env.BASE_URL

/** What is kept in this browser for reading without a connection: how much it may be, how much it is, and its deletion. */
export function OfflineSetting() {
  const words = useWordsOf('offline', offlineWords)
  const [kept, setKept] = useState<{ stories: number; bytes: number }>()
  const [forgotten, setForgotten] = useState(false)
  const isAble = 'caches' in window && 'serviceWorker' in navigator
  useEffect(() => {
    if (!isAble) return
    void count().then(setKept, () => undefined)
  }, [isAble, forgotten])
  const size = (bytes: number) => words.megabytes(String(Number((bytes / 1_000_000).toFixed(1))))
  return (
    <section className="offline-setting">
      <h3>{words.keptTitle}</h3>
      {!isAble && <p>{words.unable}</p>}
      {isAble && (
        <>
          <p>{savesData() ? words.savesData : words.keptAhead(newest, size(budget))}</p>
          <p>{words.keptRead(caps.read.most, size(caps.read.bytes))}</p>
          {kept && <p>{words.now(kept.stories, size(kept.bytes))}</p>}
          <button
            type="button"
            className="button"
            onClick={() => {
              forget().then(
                () => {
                  setForgotten(true)
                },
                // What is kept still stands above.
                () => undefined,
              )
            }}
          >
            {words.forget}
          </button>
          <p role="status">{forgotten && words.forgotten}</p>
        </>
      )}
    </section>
  )
}

async function count(): Promise<{ stories: number; bytes: number }> {
  const kept = (await Promise.all(stores.map((store) => listKept(base, store)))).flat()
  const stories = new Set(kept.flatMap(({ url }) => (url.includes(`${base}data/articles/`) ? [url] : [])))
  return { stories: stories.size, bytes: kept.reduce((sum, { size }) => sum + size, 0) }
}

async function forget(): Promise<void> {
  await Promise.all(stores.map((store) => caches.delete(storeName(base, store))))
}
