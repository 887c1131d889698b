import { useMemo } from 'react'
import { useReading, type Hidden, type Listed } from '../reading/reading.ts'

/** Of a list's stories, those that the reader has not asked to leave out: for any reason, or for `only` one. */
export function useShown<Story extends Listed>(
  stories: readonly Story[] | undefined,
  only?: Hidden,
): readonly Story[] | undefined {
  const hides = useReading((reading) => reading.hides)
  return useMemo(() => {
    if (!hides) return stories
    return stories?.filter((story) => {
      const reason = hides(story)
      return reason === undefined || (only !== undefined && reason !== only)
    })
  }, [stories, hides, only])
}
