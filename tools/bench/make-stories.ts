import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newRandom } from '../new-random.ts'

const codes = ['KZ', 'KG', 'TJ', 'TM', 'UZ']
const syllables = 'ka ran te mir shy gul bek ta no sar ul or du le pa mi re so vi an'.split(' ')
const newest = Date.UTC(2025, 11, 9, 6)

/** Words of made-up syllables, few of them common and most of them rare, as in a language. */
const vocabulary = (() => {
  const random = newRandom(7)
  const syllable = () => syllables[Math.floor(random() * syllables.length)] ?? ''
  return Array.from({ length: 12_000 }, (_, rank) =>
    Array.from({ length: rank < 80 ? 1 : rank < 1500 ? 2 : 3 }, syllable).join(''),
  )
})()

function sentence(random: () => number, length: number): string {
  const words = Array.from({ length }, () => vocabulary[Math.floor(vocabulary.length * random() ** 4)] ?? '')
  const text = words.join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** One story of about 400 words as Markdown. Story 0 is the newest; each older one lies two hours further back. */
export function makeStory(index: number): { slug: string; markdown: string } {
  const random = newRandom(index + 1)
  const title = sentence(random, 7).slice(0, -1)
  const body = Array.from({ length: 8 }, () => [1, 2, 3, 4].map(() => sentence(random, 12)).join(' '))
  const countries = codes.filter(() => random() < 0.3)
  const front = {
    title,
    summary: sentence(random, 18),
    date: new Date(newest - index * 7_200_000).toISOString(),
    countries: countries.length > 0 ? countries : [codes[index % 5]],
    topics: [vocabulary[index % 60]],
  }
  const yaml = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  const slug = `${title.toLowerCase().split(' ').slice(0, 4).join('-')}-${index}`
  return { slug, markdown: `---\n${yaml.join('\n')}\n---\n\n${body.join('\n\n')}\n` }
}

/** Writes stories `from` to `to` (not included) as Markdown files into a folder. */
export function writeStories(folder: string, from: number, to: number): void {
  mkdirSync(folder, { recursive: true })
  for (let index = from; index < to; index++) {
    const { slug, markdown } = makeStory(index)
    writeFileSync(join(folder, `${slug}.md`), markdown)
  }
}
