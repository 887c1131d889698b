import type { Edition } from '#edition/edition.ts'
import { icons, paper } from './icons.ts'

/** The band at the page's top, as index.html has it. */
const band = '#1b1a17'

/** What stands below an icon has room for about twelve letters. */
const longestName = 12

/** The site as an application: a web manifest (https://www.w3.org/TR/appmanifest/). `base` is the folder that the site lies in. */
export function toManifest({ title, language }: Pick<Edition, 'title' | 'language'>, base: string) {
  return {
    id: base,
    name: title,
    short_name: shorten(title),
    lang: language,
    dir: 'ltr',
    start_url: base,
    scope: base,
    display: 'standalone',
    theme_color: band,
    background_color: paper,
    categories: ['news'],
    icons: icons.flatMap(({ file, size, purpose }) =>
      purpose === 'apple' ? [] : [{ src: base + file, sizes: `${size}x${size}`, type: 'image/png', purpose }],
    ),
  }
}

/** As many of a title's first words as there is room for; of a first word that is too long, what fits. */
function shorten(title: string): string {
  const letters = Array.from(title)
  if (letters.length <= longestName) return title
  const end = letters.slice(0, longestName + 1).lastIndexOf(' ')
  return letters.slice(0, end > 0 ? end : longestName).join('')
}
