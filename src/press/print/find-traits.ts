import type { Headline } from '#edition/headline.ts'

/**
 * What a story may have in common with another, each with its weight: topics, countries, the longer words of the title.
 * Countries weigh next to nothing here; they only bring stories of one country together where nothing better does.
 */
export function findTraits({ topics, countries, title }: Headline): Map<string, number> {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}'’ʻ]{4,}/gu) ?? []
  return new Map<string, number>([
    ...countries.map((code) => [`country ${code}`, 0.1] as const),
    ...topics.map((topic) => [`topic ${topic.toLowerCase()}`, 1] as const),
    ...words.map((word) => [`word ${word}`, 0.6] as const),
  ])
}
