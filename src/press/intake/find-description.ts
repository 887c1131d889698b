import type { MediaNs } from 'feedsmith'

/** What Media RSS says of an item, or of the pictures and films that it groups: on YouTube all the text there is. */
export function findDescription(media: MediaNs.ItemOrFeed | undefined): string | undefined {
  const told = [media?.description, ...(media?.groups ?? []).map(({ description }) => description)]
  return told.map((description) => description?.value).find((value) => value !== undefined && value.trim() !== '')
}
