import type { Image } from '#edition/headline.ts'
import type { Size } from './read-size.ts'

/** `local`: other sites' pictures are copied and resized; `remote`: they are linked; `none`: no story shows a picture. */
export const pictureModes = ['local', 'remote', 'none'] as const
export type PictureMode = (typeof pictureModes)[number]

/** A file of the edition, and where its bytes lie. */
export interface PictureFile {
  file: string
  from: string
}

/** A picture that the edition holds itself. */
export interface OwnPicture extends Size {
  /** Its path on the site. */
  src: string
  /** The same in other widths, for a place that can name one format only. */
  srcset?: string
  /** The same in other widths and formats, the best first. */
  sources?: Image['sources']
  files: readonly PictureFile[]
}

/** What becomes of a picture in the edition; `problem` is a sentence for the editor. */
export type Settled =
  | { way: 'own'; picture: OwnPicture; problem?: string }
  | { way: 'linked'; size: Size; problem?: string }
  | { way: 'left out'; problem?: string }

/** Settles what becomes of the picture at an address, whose size its source may have told. */
export type Settle = (src: string, told: Size | undefined) => Promise<Settled>

/** A picture with which something was wrong: its story is as it is only while that stays so. */
export interface Unsettled {
  src: string
  told: Size | undefined
  way: Settled['way']
}
