import type { Story } from '../articles/story.ts'
import type { Settings } from '../settings.ts'

/**
 * What of an imported story may be printed: of a source whose `rights` in press.json have been cut to "excerpt" since, its beginning
 * alone. The archive keeps it whole, for the day they are "full" again. What the newsroom itself wrote is whole whatever stands there.
 */
export function toRights(story: Story, { sources, title }: Pick<Settings, 'sources' | 'title'>): Story {
  const { name } = story.source
  const isCut = name !== title && sources.some((source) => source.name === name && source.rights === 'excerpt')
  // An excerpt that the editor has corrected stays as it is.
  if (!isCut || story.body.length < 2) return story
  return { ...story, body: story.summary === '' ? [] : [['p', story.summary]], minutes: 1 }
}
