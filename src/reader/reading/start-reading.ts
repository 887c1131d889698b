import type { QueryClient } from '@tanstack/react-query'
import type { Headline } from '#edition/headline.ts'
import { editionQuery } from '../queries/edition.ts'
import { headlinesPageQuery } from '../queries/headlines.ts'
import { followMemory } from '../remember.ts'
import { CardMark } from './card-mark.tsx'
import { HiddenNotes } from './hidden-notes.tsx'
import { Hiding } from './hiding.ts'
import { NewSince } from './new-since.tsx'
import { NewerStories } from './newer-stories.tsx'
import { publishReading, type Reading } from './reading.ts'
import { readMarks, toReadMark } from './read-stories.ts'
import { StoryReading } from './story-reading.tsx'
import { newOf, recallVisit, rememberVisit, toVisit, withSeen } from './visit.ts'

/** Follows what a reader does here, and tells the page what follows from it. Returns what ends that. */
export async function startReading(queryClient: QueryClient): Promise<() => void> {
  await styled()
  const hiding = new Hiding()
  let visit = toVisit(recallVisit(), Date.now())
  let isNew = newOf(visit)
  let read = readMarks()
  const markOf: Reading['markOf'] = (headline) => {
    if (read.has(toReadMark(headline.path))) return 'read'
    return isNew(headline) ? 'new' : undefined
  }
  const publish = () => {
    const { hides } = hiding
    read = readMarks()
    publishReading({ markOf, hides, showAgain, CardMark, NewSince, HiddenNotes, NewerStories, StoryReading })
  }
  const showAgain: Reading['showAgain'] = (hidden) => {
    hiding.showAgain(hidden)
    publish()
  }
  const noteVisit = () => {
    const now = toVisit(visit, Date.now())
    if (now.before !== visit.before) {
      isNew = newOf(now)
      hiding.beginVisit()
      publish()
    }
    visit = withSeen(now, newestStories(queryClient))
    rememberVisit(visit)
  }
  const follow = () => {
    publish()
    void hiding.follow().then((isOther) => {
      if (isOther) publish()
    })
  }

  await hiding.follow()
  publish()
  noteVisit()
  const unfollow = followMemory(follow)
  document.addEventListener('visibilitychange', noteVisit)
  return () => {
    unfollow()
    document.removeEventListener('visibilitychange', noteVisit)
    publishReading(undefined)
  }
}

/** A page comes with the styles of what its HTML holds: what is added before the rest of them are there would move things. */
function styled(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
  const coming = links.filter(({ sheet }) => !sheet)
  const waits = coming.map(
    (link) =>
      new Promise<void>((resolve) => {
        const settle = () => {
          resolve()
        }
        link.addEventListener('load', settle)
        link.addEventListener('error', settle)
      }),
  )
  return Promise.all(waits).then(() => undefined)
}

/** The head of all stories, as far as it is there. */
function newestStories(queryClient: QueryClient): readonly Headline[] {
  const head = queryClient.getQueryData(editionQuery.queryKey)?.scopes.all?.head
  const page = head === undefined ? undefined : queryClient.getQueryData(headlinesPageQuery('all', head).queryKey)
  return page?.headlines ?? []
}
