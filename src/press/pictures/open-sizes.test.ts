import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { exampleStory } from '../archive/example-story.ts'
import { openContentArchive } from '../archive/open-content-archive.ts'
import { newPictureReader } from '../print/local-pictures.ts'
import { placePictures } from '../print/place-pictures.ts'
import { silent } from '../progress.ts'
import { loadQuickly } from '../pull/load-quickly.ts'
import { closeHosts, openHost, says } from '../pull/loopback-host.ts'
import { newReport } from '../report.ts'
import { examplePicture } from './example-picture.ts'
import type { Load } from './new-picture-loader.ts'
import { openPictures } from './open-pictures.ts'
import { openSizes } from './open-sizes.ts'

let content: string
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'sizes-'))
})
afterEach(async () => {
  rmSync(content, { recursive: true })
  await closeHosts()
})

it('pictures of stories that were pulled get their sizes, each asked for once, by its start alone', async () => {
  const host = await openHost({
    '/a.jpg': says(await examplePicture('jpeg', { width: 700, height: 350 })),
    '/b.png': says(await examplePicture('png', { width: 400, height: 300 })),
    '/c.jpg': says('<!doctype html>'),
  })
  const load: Load = (src, part) => loadQuickly(src.replace('https://a.example', host.url), part)
  const img = (name: string, own: object = {}) =>
    ['img', { src: `https://a.example/${name}`, alt: '', ...own }] as const
  const story = exampleStory({
    image: { src: 'https://a.example/a.jpg', alt: 'A' },
    body: [
      ['figure', img('b.png', { width: 200 })],
      ['p', 'Text', img('c.jpg')],
      img('d.png', { width: 9, height: 9 }),
    ],
  })
  for (const _ of [1, 2]) {
    const sizes = openSizes(content, load)
    sizes.watch(openContentArchive(content, new Date('2025-12-10'), newReport('pull'))).put(story)
    await sizes.learn(silent)
  }
  expect(host.asked.map(({ url }) => url).sort()).toEqual(['/a.jpg', '/b.png', '/c.jpg', '/c.jpg'])
  expect(host.asked.every(({ headers }) => headers.range === 'bytes=0-65535')).toBe(true)

  const { settle } = openPictures(content, { mode: 'remote', read: newPictureReader(content) })
  const placed = await placePictures(story, settle)
  expect(placed.story.image).toMatchObject({ width: 700, height: 350 })
  expect(placed.story.body).toEqual([
    ['figure', img('b.png', { width: 200, height: 150 })],
    ['p', 'Text'],
    img('d.png', { width: 9, height: 9 }),
  ])
  expect(placed.warnings).toMatchObject([{ text: expect.stringMatching(/is left out.*c\.jpg$/) as string }])
})
