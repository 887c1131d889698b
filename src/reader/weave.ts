import { idle } from './idle.ts'

/**
 * The head of a page marks all drawings as not yet to be drawn (`data-unwoven`): those of the first cards by the card's number,
 * the others by country, as ornament.css has them. This lets some in, one after the other, each in an idle moment.
 */
export function weave([next, ...rest]: readonly string[]): void {
  if (next === undefined) return
  idle(() => {
    const { dataset } = document.documentElement
    dataset.unwoven = dataset.unwoven?.replace(next, '')
    weave(rest)
  })
}

export const firstCards = ['1', '2', '3']
export const countries = ['kz', 'kg', 'tj', 'tm', 'uz', 'no']

/** Lets all drawings in at once. */
export function weaveAll(): void {
  delete document.documentElement.dataset.unwoven
}
