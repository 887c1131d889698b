import type { QueryClient } from '@tanstack/react-query'
import { articleQuery } from '../queries/article.ts'
import { dropStory, savedStories, saveStory } from './saved-stories.ts'

/** What became of a story that was to be saved, or to be saved no longer. */
export type Toggled = { done: 'saved' | 'unkept' | 'failed' } | { done: 'removed'; title: string }

/** Saves a story of a list, or lets go of it if it is saved. What a list shows of it is taken from the story itself. */
export async function toggleSaved(path: string, queryClient: QueryClient): Promise<Toggled> {
  const saved = savedStories().find(({ headline }) => headline.path === path)
  if (saved) {
    dropStory(path)
    return { done: 'removed', title: saved.headline.title }
  }
  const story = await queryClient.query(articleQuery(path)).catch(() => undefined)
  if (!story || 'removed' in story) return { done: 'failed' }
  return { done: saveStory(story, Date.now()) ? 'saved' : 'unkept' }
}
