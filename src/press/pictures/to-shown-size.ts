import type { Attributes } from '#edition/body.ts'
import type { Size } from './read-size.ts'

/** What its author says of a picture's shape may differ from the truth by rounding. */
const leeway = 0.05

/**
 * The size that a picture of a text is given: the one that its author wrote, if it has the shape of the picture; by the
 * one side that was written; else the picture's own.
 */
export function toShownSize({ width, height }: Attributes, size: Size): Size {
  const ratio = size.width / size.height
  if (typeof width === 'number' && typeof height === 'number')
    return Math.abs(width / height / ratio - 1) <= leeway ? { width, height } : size
  if (typeof width === 'number') return { width, height: Math.max(1, Math.round(width / ratio)) }
  if (typeof height === 'number') return { width: Math.max(1, Math.round(height * ratio)), height }
  return size
}
