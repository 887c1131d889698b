/** The page's ground, as tokens.css has it. */
export const paper = '#fbfaf6'

/** An icon of the site, drawn from its favicon. */
export interface Icon {
  /** Below the site's folder. */
  file: string
  /** Pixels, both ways. */
  size: number
  /** How much of it the drawing takes; the rest is paper. */
  share: number
  purpose: 'any' | 'maskable' | 'apple'
}

/**
 * What phones and desktops ask for. They may cut a maskable icon to any shape within a circle of 80 %
 * (https://www.w3.org/TR/appmanifest/#icon-masks): a square that fits into it has sides of 56 %.
 */
export const icons: readonly Icon[] = [
  { file: 'icons/192.png', size: 192, share: 1, purpose: 'any' },
  { file: 'icons/512.png', size: 512, share: 1, purpose: 'any' },
  { file: 'icons/maskable-192.png', size: 192, share: 0.6, purpose: 'maskable' },
  { file: 'icons/maskable-512.png', size: 512, share: 0.6, purpose: 'maskable' },
  { file: 'icons/apple.png', size: 180, share: 0.8, purpose: 'apple' },
]
