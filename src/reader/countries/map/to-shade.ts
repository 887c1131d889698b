/** The shade of a count, of `shades` that stand for equal parts of the largest count; 0 is none at all. */
export function toShade(count: number, most: number, shades: number): number {
  return count === 0 ? 0 : Math.ceil((count / most) * shades)
}
