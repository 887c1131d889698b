import type { Edition } from '#edition/edition.ts'

/**
 * What stands around every page of a site. It does not change with a new story, so that a page which the story is not on
 * keeps its bytes; only pages that are written anew with every edition say when that was made (`updatedAt`).
 */
export interface Frame extends Pick<Edition, 'title' | 'url' | 'language' | 'timeZone' | 'sample'> {
  sources: { name: string; url?: string | undefined }[]
  updatedAt?: string
}

/** A site's frame, without the day of its edition. Sources are in the order of their names: which has more stories changes often. */
export function toFrame({ title, url, language, timeZone, sample, sources }: Edition): Frame {
  return {
    title,
    ...(url !== undefined && { url }),
    language,
    timeZone,
    ...(sample && { sample }),
    sources: sources
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, url: address }) => ({ name, ...(address !== undefined && { url: address }) })),
  }
}
