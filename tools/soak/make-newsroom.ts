import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeStory, writeStories } from '../bench/make-stories.ts'

/** The folders that a press works on, and the sources that it takes in. */
export interface Newsroom {
  content: string
  sources: string
  out: string
}

/** Where a newsroom lies in a folder. Ids of stories are relative to the content: a copy of the folder is the same newsroom. */
export function newsroomIn(folder: string): Newsroom {
  return { content: join(folder, 'content'), sources: join(folder, 'sources'), out: join(folder, 'data') }
}

const settings = { title: 'Soak', language: 'en', timeZone: 'Asia/Almaty', about: 'Made up.', sources: [], rates: [] }
/** Every so many stories one is written here and has a picture. */
const rarity = 20

/** Writes the settings, the first half of `count` stories as sources, and some stories with pictures that were written here. */
export function foundNewsroom({ content, sources }: Newsroom, count: number): void {
  for (const folder of ['articles', 'pictures']) mkdirSync(join(content, folder), { recursive: true })
  writeFileSync(join(content, 'press.json'), JSON.stringify(settings))
  writeStories(sources, Math.floor(count / 2), count)
  for (let index = 0; index < count / rarity; index++) writeArticle(content, index)
}

/** A day later: the other half of the sources, newer than the first; every third of the first is edited, as one that was written here. */
export function goOn({ content, sources }: Newsroom, count: number): void {
  const half = Math.floor(count / 2)
  writeStories(sources, 0, half)
  for (let index = half; index < count; index += 3) {
    const { slug, markdown } = makeStory(index)
    writeFileSync(join(sources, `${slug}.md`), `${markdown}\nThis was added a day later.\n`)
  }
  for (let index = 0; index < count / rarity; index += 2) writeArticle(content, index, 'This was added a day later.')
  writeArticle(content, count)
}

function writeArticle(content: string, index: number, more = ''): void {
  const picture = `drawing-${index}.svg`
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><desc>${index} ${more}</desc></svg>`
  writeFileSync(join(content, 'pictures', picture), drawing)
  const front = `title: Written here, ${index}\ndate: 2025-11-${String(1 + (index % 28)).padStart(2, '0')}`
  const text = `---\n${front}\npicture: ${picture}\nalt: A drawing\n---\n\nA story of our own. ${more}\n`
  writeFileSync(join(content, 'articles', `own-${index}.md`), text)
}
