import type { DraftPicture } from '../intake/draft.ts'

/** The files that an export's posts use, by WordPress's number. */
export interface Attachments {
  /** A picture; undefined when the export does not hold it, or it is no picture. */
  picture: (id: number) => DraftPicture | undefined
  /** The numbers of the pictures that were uploaded to a post, in WordPress's order. */
  picturesOf: (post: number) => readonly number[]
}

/** One as the export tells it. `post` is the post that it was uploaded to, 0 for none. */
export interface Attachment {
  id: number
  post: number
  picture: DraftPicture
}

/**
 * Keeps attachments by the hundred thousand: each as one string, copied, for a mere piece of the export's text would keep
 * all of that text in memory.
 */
export function newAttachments(): Attachments & { add: (attachment: Attachment) => void } {
  const pictures = new Map<number, string>()
  const byPost = new Map<number, number[]>()
  return {
    add: ({ id, post, picture }) => {
      const { src, alt = '', caption = '', width = 0, height = 0 } = picture
      pictures.set(id, Buffer.from([src, alt, caption, width, height].join('\n')).toString())
      const others = byPost.get(post)
      if (others) others.push(id)
      else if (post > 0) byPost.set(post, [id])
    },
    picture: (id) => {
      const kept = pictures.get(id)
      return kept === undefined ? undefined : toPicture(kept)
    },
    picturesOf: (post) => byPost.get(post) ?? [],
  }
}

function toPicture(kept: string): DraftPicture {
  const [src = '', alt = '', caption = '', width, height] = kept.split('\n')
  const size = { width: Number(width), height: Number(height) }
  return {
    src,
    ...(alt !== '' && { alt }),
    ...(caption !== '' && { caption }),
    ...(size.width > 0 && size.height > 0 && size),
  }
}
