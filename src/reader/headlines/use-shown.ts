import { useMemo } from 'react'
import type { Headline } from '#edition/headline.ts'
import { useReading } from '../reading/reading.ts'

/** Of a list's stories, those that the reader has not asked to leave out. */
export function useShown(headlines: readonly Headline[] | undefined): readonly Headline[] | undefined {
  const hides = useReading((reading) => reading.hides)
  return useMemo(() => (hides ? headlines?.filter((headline) => !hides(headline)) : headlines), [headlines, hides])
}
