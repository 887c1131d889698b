import * as v from 'valibot'
import { instantSchema } from '#edition/checks.ts'
import { headlineSchema, type Headline } from '#edition/headline.ts'
import { parseKept } from '../reading/kept-json.ts'
import { recall, remember } from '../remember.ts'

export const savedKey = 'saved'
/** Beyond that the oldest goes: some 300 kB. */
const most = 500

const savedSchema = v.object({ savedAt: instantSchema, headline: headlineSchema })
/** A saved story, with all that a list shows of it: it can be told from others when it has left all lists, and offline. */
export type SavedStory = v.InferOutput<typeof savedSchema>

const fileSchema = v.object({ version: v.literal(1), stories: v.array(v.unknown()) })

/** The stories that a kept text holds, the newest saved first; what is no story is left out. */
export function parseSaved(text: string | null): SavedStory[] {
  const stories = parseKept(text, fileSchema)?.stories ?? []
  return toSaved(stories).slice(0, most)
}

export function toSaved(stories: readonly unknown[]): SavedStory[] {
  return stories.flatMap((story) => {
    const result = v.safeParse(savedSchema, story)
    return result.success ? [result.output] : []
  })
}

export function savedStories(): SavedStory[] {
  return parseSaved(recall(savedKey))
}

/** Saves stories, each once. Returns whether they stay when the page is closed. */
export function saveStories(stories: readonly SavedStory[]): boolean {
  const all = new Map([...stories, ...savedStories()].map((story) => [story.headline.path, story]))
  return write([...all.values()])
}

/** Saves a story, read at `now` (milliseconds). Returns whether it stays when the page is closed. */
export function saveStory(headline: Headline, now: number): boolean {
  const kept = saveStories([{ savedAt: new Date(now).toISOString(), headline: toKept(headline) }])
  void import('../offline/keep-story.ts').then(({ keepOffline }) => keepOffline(headline.path)).catch(() => undefined)
  return kept
}

export function dropStory(path: string): void {
  write(savedStories().filter(({ headline }) => headline.path !== path))
  void import('../offline/keep-story.ts').then(({ dropOffline }) => dropOffline(path)).catch(() => undefined)
}

function write(stories: readonly SavedStory[]): boolean {
  const sorted = [...stories].sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1))
  return remember(savedKey, JSON.stringify({ version: 1, stories: sorted.slice(0, most) }))
}

/** Of an article too, what a list shows of it. */
function toKept({ path, title, summary, publishedAt, language, countries, source, minutes }: Headline): Headline {
  return { path, title, summary, publishedAt, language, countries, mentions: [], topics: [], source, minutes }
}
