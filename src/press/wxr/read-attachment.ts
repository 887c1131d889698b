import { plainText } from '../articles/plain-text.ts'
import { resolvePicture } from '../articles/resolve-address.ts'
import type { Attachment } from './attachments.ts'
import { fieldOf, metaOf, type RawItem } from './raw-item.ts'

const pictureName = /\.(?:jpe?g|jfif|png|webp|avif|gif|svg|bmp|tiff?|heic)$/i

/** An item of the type `attachment` that is a picture; undefined for another kind of file. `home` is the site's address. */
export function readAttachment(item: RawItem, home: string | undefined): Attachment | undefined {
  const written = fieldOf(item, 'wp:attachment_url') || fieldOf(item, 'guid')
  const src = resolvePicture(written, home)
  const id = Number(fieldOf(item, 'wp:post_id'))
  if (src === undefined || !(id > 0) || !pictureName.test(src.replace(/[?#].*$/s, ''))) return undefined
  const alt = plainText(metaOf(item, '_wp_attachment_image_alt'))
  const caption = plainText(fieldOf(item, 'excerpt:encoded'))
  const picture = {
    src,
    ...(alt !== '' && { alt }),
    ...(caption !== '' && { caption }),
    ...sizeIn(metaOf(item, '_wp_attachment_metadata')),
  }
  return { id, post: Number(fieldOf(item, 'wp:post_parent')) || 0, picture }
}

/** Pixels, from what PHP's `serialize` wrote: `a:5:{s:5:"width";i:1024;s:6:"height";i:683;…`. */
function sizeIn(metadata: string): { width?: number; height?: number } {
  const [, width, height] = /s:5:"width";i:(\d{1,5});s:6:"height";i:(\d{1,5});/.exec(metadata) ?? []
  return Number(width) > 0 && Number(height) > 0 ? { width: Number(width), height: Number(height) } : {}
}
