import type { MediaNs } from 'feedsmith'
import { plainText } from '../articles/plain-text.ts'
import type { DraftPicture } from './draft.ts'

interface Attached {
  url?: string | undefined
  type?: string | undefined
}

/** The pictures attached to an item, by Media RSS (https://www.rssboard.org/media-rss) and as enclosures, the best first. */
export function findPictures(media: MediaNs.ItemOrFeed | undefined, attached: readonly Attached[]): DraftPicture[] {
  const groups = media?.groups ?? []
  const contents = [...(media?.contents ?? []), ...groups.flatMap((group) => group.contents ?? [])]
  const pictures = contents.filter(isPicture).map((content) => withTexts(content, content, media))
  const thumbnails = [...(media?.thumbnails ?? []), ...contents.flatMap((content) => content.thumbnails ?? [])]
  const others = [...thumbnails, ...groups.flatMap((group) => group.thumbnails ?? []), ...attached.filter(isPicture)]
  const widest = pictures.sort((one, other) => (other.width ?? 0) - (one.width ?? 0))
  return [...widest, ...others.map((other) => withTexts(other, media))].filter((picture) => picture.src !== '')
}

function isPicture({ url, type, medium }: Attached & { medium?: string | undefined }): boolean {
  if (medium !== undefined) return medium === 'image'
  return type?.startsWith('image/') ?? /\.(?:jpe?g|png|webp|avif|gif)(?:\?|$)/i.test(url ?? '')
}

type Sized = Attached & { width?: number | undefined; height?: number | undefined }

function withTexts({ url, width, height }: Sized, ...said: (MediaNs.ItemOrFeed | undefined)[]): DraftPicture {
  const first = (find: (media: MediaNs.ItemOrFeed) => string | undefined) =>
    said.map((media) => media && find(media)).find((text) => text !== undefined)
  const caption = first((media) => media.description?.value)
  const credit = first((media) => media.credits?.[0]?.value)
  return {
    src: url ?? '',
    ...(caption !== undefined && { caption: plainText(caption) }),
    ...(credit !== undefined && { credit: plainText(credit) }),
    ...(width !== undefined && height !== undefined && { width, height }),
  }
}
