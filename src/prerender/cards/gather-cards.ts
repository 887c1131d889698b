import { join } from 'node:path'
import type { Headline } from '#edition/headline.ts'
import { countries } from '#edition/country.ts'
import { keepDrawing } from '../keep-drawing.ts'
import type { Site } from '../site/open-site.ts'
import { drawAgain, drawWoven } from './draw-card.ts'
import { sheetsHash } from './read-tiles.ts'
import type { PageWords } from '../words/page-words.ts'
import { toCard, toListCard, type Card } from './to-card.ts'

/** The cards of a site that are drawn, of which the stories that are shown to it tell. */
export interface Cards {
  add: (story: Headline) => void
  write: () => Promise<void>
}

export function gatherCards(site: Site, words: PageWords): Cards {
  const drawn = new Map<string, NonNullable<Card['made']>>()
  const add = ({ src, made }: Card) => {
    if (made) drawn.set(src.slice(1), made)
  }
  for (const codes of [[], ...countries.map(({ code }) => [code])]) add(toListCard(codes, words))
  return {
    add: (story) => {
      add(toCard(story, words))
    },
    write: async () => {
      for (const [file, made] of drawn) site.write(file, await draw(site, made))
    },
  }
}

async function draw({ folder }: Site, made: NonNullable<Card['made']>): Promise<Buffer> {
  const key = JSON.stringify('from' in made ? made : [made, sheetsHash()])
  return keepDrawing('cards', key, () => ('from' in made ? drawAgain(join(folder, made.from)) : drawWoven(made)))
}
