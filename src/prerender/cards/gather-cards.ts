import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Headline } from '#edition/headline.ts'
import { countries } from '#edition/country.ts'
import type { Site } from '../site/open-site.ts'
import { drawAgain, drawWoven } from './draw-card.ts'
import { sheetsHash } from './read-tiles.ts'
import type { PageWords } from '../words/page-words.ts'
import { toCard, toListCard, type Card } from './to-card.ts'

/** Drawings are kept between builds: they cost a tenth of a second each and hardly ever change. */
const cache = 'node_modules/.cache/cards'

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
  const kept = join(cache, `${createHash('sha256').update(key).digest('hex').slice(0, 16)}.png`)
  if (existsSync(kept)) return readFileSync(kept)
  const bytes = 'from' in made ? await drawAgain(join(folder, made.from)) : await drawWoven(made)
  mkdirSync(cache, { recursive: true })
  writeFileSync(`${kept}.${process.pid}`, bytes)
  renameSync(`${kept}.${process.pid}`, kept)
  return bytes
}
