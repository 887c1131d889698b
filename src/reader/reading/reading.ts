import { createElement, useSyncExternalStore, type ComponentType } from 'react'
import type { Edition } from '#edition/edition.ts'
import type { Headline } from '#edition/headline.ts'
import type { LoadedPage } from '../headlines/merge-pages.ts'

/** What a card says of its story. */
export type Mark = 'new' | 'read'

/** Why a story is left out of lists. */
export type Hidden = 'read' | 'muted'

/** What tells whether a story is left out. */
export type Listed = Pick<Headline, 'path' | 'title' | 'summary'>

/** What is known of a reader's visits, and what shows it. */
export interface Reading extends Parts {
  markOf: (headline: Headline) => Mark | undefined
  /** Absent where no story is left out. */
  hides: ((story: Listed) => Hidden | undefined) | undefined
  /** From now on, until the page is left, stories that are left out for this reason are shown. */
  showAgain: (hidden: Hidden) => void
}

interface Parts {
  CardMark: ComponentType<{ mark: Mark }>
  NewSince: ComponentType<{ headlines: readonly Headline[] }>
  HiddenNotes: ComponentType<HiddenNotesProps>
  NewerStories: ComponentType<NewerStoriesProps>
  StoryReading: ComponentType<{ path: string }>
}

export interface HiddenNotesProps {
  /** A list's stories, also those that are left out. */
  stories: readonly Listed[]
  /** The one reason for which some are; else any is. */
  only?: Hidden | undefined
}

export interface NewerStoriesProps {
  /** What is shown, of which scopes, and their pages that are there. */
  edition: Edition
  scopes: readonly string[]
  loaded: readonly LoadedPage[]
}

let reading: Reading | undefined
const notices = new Set<() => void>()

export function publishReading(next: Reading | undefined): void {
  reading = next
  for (const notice of notices) notice()
}

function follow(notice: () => void): () => void {
  notices.add(notice)
  return () => {
    notices.delete(notice)
  }
}

/** One thing of it, undefined until it is there: never in a page's HTML. */
export function useReading<Selected>(select: (reading: Reading) => Selected): Selected | undefined {
  return useSyncExternalStore(
    follow,
    () => reading && select(reading),
    () => undefined,
  )
}

/** The place of a part, which is drawn once it is there. */
function placeFor<Props extends object>(select: (reading: Reading) => ComponentType<Props>): ComponentType<Props> {
  return function Place(props: Props) {
    const part = useReading(select)
    return part && createElement(part, props)
  }
}

export const CardMark = placeFor((reading) => reading.CardMark)
export const NewSince = placeFor((reading) => reading.NewSince)
export const HiddenNotes = placeFor((reading) => reading.HiddenNotes)
export const NewerStories = placeFor((reading) => reading.NewerStories)
export const StoryReading = placeFor((reading) => reading.StoryReading)
