import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { exampleStory } from '../archive/example-story.ts'
import { openPictures } from '../pictures/open-pictures.ts'
import type { PictureMode } from '../pictures/settled.ts'
import { newPictureReader } from './local-pictures.ts'
import { placePictures } from './place-pictures.ts'

let content: string
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'pictures-'))
  mkdirSync(join(content, 'pictures'))
})
afterEach(() => {
  rmSync(content, { recursive: true })
})

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80" viewBox="0 0 120 80"/>'
const draw = (name: string) => {
  writeFileSync(join(content, 'pictures', name), drawing)
}
const image = { src: '/pictures/orchard.svg', width: 1, height: 1, alt: 'An orchard' }
async function place(own: Parameters<typeof exampleStory>[0], mode: PictureMode = 'remote') {
  const { settle } = openPictures(content, { mode, read: newPictureReader(content) })
  const placed = await placePictures(exampleStory(own), settle)
  return { ...placed, warnings: placed.warnings.map(({ text }) => text) }
}

test("a headline's picture gets its own file, named by its content, and its true size", async () => {
  draw('orchard.svg')
  const { story, pictures } = await place({ image })
  expect(story.image?.src).toMatch(/^\/data\/pictures\/orchard-[0-9a-f]{8}\.svg$/)
  expect(story.image).toMatchObject({ width: 120, height: 80, alt: 'An orchard' })
  expect(pictures.map(({ file }) => `/data/${file}`)).toEqual([story.image?.src])
})

test('a picture of the body gets the size that it lacks', async () => {
  draw('orchard.svg')
  const { story } = await place({ body: [['figure', ['img', { src: '/pictures/orchard.svg', alt: 'An orchard' }]]] })
  expect(story.body).toEqual([
    [
      'figure',
      ['img', { src: expect.stringMatching(/orchard-/) as string, alt: 'An orchard', width: 120, height: 80 }],
    ],
  ])
})

test('a picture that is not there is told and dropped, with the caption below it', async () => {
  const figure = ['figure', ['img', { src: '/pictures/gone.svg', alt: 'Gone' }], ['figcaption', 'Gone.']] as const
  const { story, pictures, warnings } = await place({ image, body: [['p', 'Text'], figure] })
  expect(story.image).toBeUndefined()
  expect(story.body).toEqual([['p', 'Text']])
  expect(pictures).toEqual([])
  expect(warnings.join()).toMatch(/no file content\/pictures\/orchard\.svg.*no file content\/pictures\/gone\.svg/)
})

test('no picture is read from outside of the folder, and no text is taken for a picture', async () => {
  writeFileSync(join(content, 'press.json'), '{}')
  writeFileSync(join(content, 'pictures/notes.svg'), 'no drawing')
  const { warnings } = await place({
    image: { ...image, src: '/pictures/../press.json' },
    body: [['p', ['img', { src: '/pictures/notes.svg', alt: '' }]]],
  })
  expect(warnings[0]).toMatch(/there is no file/)
  expect(warnings[1]).toMatch(/notes\.svg is no picture that can be read/)
})

test('a picture without alt text is told', async () => {
  draw('orchard.svg')
  const { warnings } = await place({ image: { ...image, alt: '' } })
  expect(warnings).toEqual(['the picture /pictures/orchard.svg has no alt text'])
})

test('a name that no address can hold is made plain', async () => {
  draw('сад в мае (1).svg')
  const { story } = await place({ image: { ...image, src: encodeURI('/pictures/сад в мае (1).svg') } })
  expect(story.image?.src).toMatch(/^\/data\/pictures\/1-[0-9a-f]{8}\.svg$/)
})

test("another site's picture stays as it is", async () => {
  const theirs = { ...image, src: 'https://a.example/pictures/x.jpg', width: 800, height: 600 }
  expect((await place({ image: theirs })).story.image).toEqual(theirs)
})

test('a picture without a size is left out with its caption, and told; the text around it stays', async () => {
  const src = 'https://a.example/x.jpg'
  const figure = ['figure', ['img', { src, alt: 'A' }], ['figcaption', 'A.']] as const
  const own = { image: { src, alt: 'A' }, caption: 'A.', body: [['p', 'Before'], figure, ['p', 'After']] as const }
  const { story, warnings } = await place(own)
  expect(story.body).toEqual([
    ['p', 'Before'],
    ['p', 'After'],
  ])
  expect([story.image, story.caption]).toEqual([undefined, undefined])
  expect(warnings).toEqual([
    expect.stringMatching(/is left out, as its width and height are not known.*: https:\/\/a\.example\/x\.jpg$/),
  ])
})

test('where no pictures are wanted none is shown, nor told of', async () => {
  draw('orchard.svg')
  const theirs = { ...image, src: 'https://a.example/pictures/x.jpg', width: 800, height: 600 }
  const figure = ['figure', ['img', { src: image.src, alt: 'An orchard' }], ['figcaption', 'An orchard.']] as const
  const own = { image: theirs, caption: 'Apples', credit: 'A. Apple', body: [['p', 'Text'], figure] as const }
  const { story, pictures, warnings } = await place(own, 'none')
  expect(story).toEqual(exampleStory({ body: [['p', 'Text']] }))
  expect([...pictures, ...warnings]).toEqual([])
})

test('an icon is no headline’s picture', async () => {
  const { story, warnings } = await place({
    image: { ...image, src: 'https://a.example/x.png', width: 16, height: 16 },
  })
  expect(story.image).toBeUndefined()
  expect(warnings).toEqual([expect.stringMatching(/only 16 pixels wide/)])
})
