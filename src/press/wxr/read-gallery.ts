import type { Attachments } from './attachments.ts'
import type { ShortcodeReader } from './replace-shortcodes.ts'
import { toFigure } from './to-figure.ts'

/** Pictures. More than these is an album, not a story. */
const most = 200

/**
 * A reader of `[gallery ids="1,2,3"]`, and of `[gallery]`, which shows the pictures that were uploaded to the post: a figure for
 * each that the export holds. `onMissing` is told how many it does not hold.
 */
export function newGalleryReader(
  attachments: Attachments,
  post: number,
  onMissing: (count: number) => void,
): ShortcodeReader {
  return ({ attributes }) => {
    const listed = numbersIn(attributes.get('ids') ?? attributes.get('include') ?? '')
    const excluded = new Set(numbersIn(attributes.get('exclude') ?? ''))
    const uploaded = attachments.picturesOf(Number(attributes.get('id')) || post)
    const wanted = listed.length > 0 ? listed : uploaded.filter((id) => !excluded.has(id))
    const figures = wanted.slice(0, most).flatMap((id) => {
      const picture = attachments.picture(id)
      return picture ? [toFigure(picture)] : []
    })
    const missing = Math.min(wanted.length, most) - figures.length
    if (missing > 0) onMissing(missing)
    return figures.join('')
  }
}

function numbersIn(list: string): number[] {
  return (list.match(/\d+/g) ?? []).map(Number)
}
