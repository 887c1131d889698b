/**
 * What a reader may set of the page's looks, each with the values that it can have, the page's own first. The choice is kept
 * under the setting's name, and stands as `data-…` on the page, where tokens.css reads it: a script at the top of the page puts
 * it there before anything is painted.
 */
export const settings = {
  theme: ['system', 'light', 'dark', 'sepia'],
  /** Per cent of the page's own text. */
  size: ['100', '90', '115', '130', '150', '175'],
  face: ['serif', 'sans'],
  /** The length of a line. */
  measure: ['normal', 'narrow', 'wide'],
  /** The height of a line. */
  leading: ['normal', 'tight', 'loose'],
} as const

export type Setting = keyof typeof settings
export type ValueOf<Name extends Setting> = (typeof settings)[Name][number]
