import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Story } from '../articles/story.ts'
import { exampleStory } from '../archive/example-story.ts'
import { storyFile, toStoryText } from '../archive/story-file.ts'
import { examplePicture } from '../pictures/example-picture.ts'
import type { PictureMode } from '../pictures/settled.ts'
import { proofEdition } from '../print/proof-edition.ts'
import { silent } from '../progress.ts'
import { loadQuickly } from '../pull/load-quickly.ts'
import { closeHosts, openHost, says } from '../pull/loopback-host.ts'
import { newReport, type Report } from '../report.ts'
import { printCommand } from './print.ts'

// AVIF takes its time, the more so on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'print-pictures-'))
})
afterEach(async () => {
  rmSync(folder, { recursive: true })
  await closeHosts()
})

const src = 'https://a.example/a.jpg'
const figure = ['figure', ['img', { src, alt: 'A' }], ['figcaption', 'A.']] as const
function archive(own: Partial<Story>) {
  const story = exampleStory(own)
  const file = storyFile(join(folder, 'content/archive'), story.path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, toStoryText(story))
}
async function print(pictures: PictureMode, site = ''): Promise<Report> {
  const report = newReport('print')
  const [content, out] = [join(folder, 'content'), join(folder, 'data')]
  const load = (address: string, part: object) => loadQuickly(address.replace('https://a.example', site), part)
  await printCommand({ content, out, now: new Date('2025-12-20'), progress: silent, pictures, load }, report)
  return report
}
const pictures = () => readdirSync(join(folder, 'data/pictures')).sort()
const article = () => readFileSync(join(folder, 'data/articles/2025/12/apples-of-almaty.json'), 'utf8')

test('an edition with copied pictures is whole, and printed again without the network it is the same', async () => {
  const host = await openHost({ '/a.jpg': says(await examplePicture('jpeg', { width: 500, height: 300 })) })
  archive({ image: { src, alt: 'A' }, body: [figure] })
  await print('local', host.url)
  await host.close()
  expect(pictures().map((name) => name.replace(/^[0-9a-f]{16}/, ''))).toEqual([
    '-480.avif',
    '-480.webp',
    '-500.avif',
    '-500.webp',
  ])
  expect(proofEdition(join(folder, 'data'), () => undefined)).toEqual([])
  expect(article()).not.toContain('a.example/a.jpg')
  const before = article()
  const report = await print('local')
  expect(report).toMatchObject({ taken: 1, changed: 0 })
  expect(report.warnings.filter(({ text }) => text.startsWith('the picture'))).toEqual([])
  expect(article()).toBe(before)
})

test('copied pictures that are no longer shown are kept for one more print', async () => {
  const host = await openHost({ '/a.jpg': says(await examplePicture('jpeg', { width: 200, height: 150 })) })
  archive({ image: { src, alt: 'A' } })
  await print('local', host.url)
  archive({ title: 'Pears' })
  await print('local', host.url)
  expect(pictures()).toHaveLength(2)
  await print('local', host.url)
  expect(() => pictures()).toThrow('ENOENT')
})

test('a picture that fails is told with its source, its story and the reason, and the rest is printed', async () => {
  const host = await openHost({})
  archive({ image: { src, alt: 'A', width: 500, height: 300 }, body: [['p', 'Text'], figure] })
  const report = await print('local', host.url)
  expect(report.taken).toBe(1)
  expect(report.warnings).toContainEqual({
    source: 'Steppe Notes',
    item: '2025/12/apples-of-almaty',
    kind: 'picture',
    text: expect.stringMatching(/a\.jpg stays on its site: .*404/) as string,
  })
  expect(article()).toContain('"width":500')
})
