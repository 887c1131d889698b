import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import * as v from 'valibot'
import { bodySchema } from '#edition/body.ts'
import { newPictureReader } from '../print/local-pictures.ts'
import { loadQuickly } from '../pull/load-quickly.ts'
import { closeHosts, openHost, says, status } from '../pull/loopback-host.ts'
import { examplePicture } from './example-picture.ts'
import { openPictures } from './open-pictures.ts'
import type { OwnPicture, PictureMode, Settled } from './settled.ts'

// AVIF takes its time, the more so on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

let content: string
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'pictures-'))
  mkdirSync(join(content, 'pictures'))
})
afterEach(async () => {
  rmSync(content, { recursive: true })
  await closeHosts()
})

/** Stands for `https://a.example`, because no test's site has a certificate. */
let site = ''
const at = (name: string) => `https://a.example/${name}`
const open = (mode: PictureMode) =>
  openPictures(content, {
    mode,
    read: newPictureReader(content),
    load: (src, part) => loadQuickly(src.replace('https://a.example', site), part),
  })
const settle = (src: string, told?: { width: number; height: number }, mode: PictureMode = 'local') =>
  open(mode).settle(src, told)
function own(settled: Settled): OwnPicture {
  if (settled.way !== 'own') throw new Error(settled.problem)
  return settled.picture
}
const size = { width: 640, height: 400 }

it('a picture of another site is copied once, and from then on without the network', async () => {
  const file = await examplePicture('png', { width: 500, height: 250 })
  const host = await openHost({ '/a.png': says(file, { 'content-type': 'text/html' }) })
  site = host.url
  const first = own(await settle(at('a.png'), size))
  expect(first).toMatchObject({ width: 500, height: 250 })
  expect(first.src).toMatch(/^\/data\/pictures\/[0-9a-f]{16}-500\.webp$/)
  expect(first.sources?.map(({ type }) => type)).toEqual(['image/avif', 'image/webp'])
  expect(first.srcset).toBe(`${first.src.replace('500.webp', '480.webp')} 480w, ${first.src} 500w`)
  for (const { from } of first.files) expect(existsSync(from)).toBe(true)
  await host.close()
  const before = first.files.map(({ from }) => readFileSync(from))
  const second = own(await settle(at('a.png'), size))
  expect(second).toEqual(first)
  expect(second.files.map(({ from }) => readFileSync(from))).toEqual(before)
  expect(host.asked).toHaveLength(1)
})

it('its widths are a body that the edition takes', async () => {
  site = (await openHost({ '/a.jpg': says(await examplePicture('jpeg', { width: 490, height: 250 })) })).url
  const { src, srcset = '', width, height } = own(await settle(at('a.jpg')))
  expect(v.is(bodySchema, [['img', { src, srcset, alt: 'A', width, height }]])).toBe(true)
})

it('a picture that many stories show is loaded once', async () => {
  const host = await openHost({ '/a.gif': says(await examplePicture('gif', { width: 130, height: 90 })) })
  site = host.url
  const { settle: settleHere } = open('local')
  await Promise.all([1, 2, 3].map(() => settleHere(at('a.gif'), undefined)))
  expect(host.asked).toHaveLength(1)
})

it.each([
  ['svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', /stays on its site: it is an SVG drawing/],
  ['html', '<!doctype html><p>Log in', /stays on its site: it is a web page/],
  ['large', Buffer.alloc(200_000, '\u00FF\u00D8\u00FF', 'latin1'), /stays on its site: it is larger than/],
  ['broken', Buffer.from('\u00FF\u00D8\u00FF'.repeat(9), 'latin1'), /stays on its site: it is damaged/],
])('what cannot be copied (%s) stays a link if its size is known, and is told', async (name, bytes, problem) => {
  site = (await openHost({ [`/${name}`]: says(bytes, { 'content-type': 'image/jpeg' }) })).url
  const settled = await settle(at(name), size)
  expect(settled).toEqual({ way: 'linked', size, problem: expect.stringMatching(problem) as string })
  expect(settled.problem).toContain(at(name))
  expect(await settle(at(name))).toMatchObject({
    way: 'left out',
    problem: expect.stringContaining(at(name)) as string,
  })
})

it('a site that does not answer is asked three times, not a hundred', async () => {
  const host = await openHost({ '/gone.jpg': status(404) })
  site = host.url
  const { settle: settleHere } = open('local')
  for (const n of [1, 2, 3, 4])
    expect(await settleHere(`${at('gone.jpg')}?${n}`, size)).toMatchObject({ way: 'linked' })
  await host.close()
  for (const n of [5, 6, 7]) expect((await settleHere(`${at('b.jpg')}?${n}`, size)).problem).toMatch(/ECONN/)
  expect((await settleHere(`${at('b.jpg')}?8`, size)).problem).toMatch(/failed 3 times in a row/)
})

it('linked pictures are not asked for; one whose size is not known is left out', async () => {
  const host = await openHost({})
  site = host.url
  expect(await settle(at('a.jpg'), size, 'remote')).toEqual({ way: 'linked', size })
  expect(await settle(at('a.jpg'), undefined, 'remote')).toMatchObject({ way: 'left out' })
  expect(host.asked).toEqual([])
})

it('a size that was learnt when the picture was copied holds when it is linked', async () => {
  site = (await openHost({ '/a.webp': says(await examplePicture('webp', { width: 320, height: 200 })) })).url
  await settle(at('a.webp'))
  expect(await settle(at('a.webp'), undefined, 'remote')).toEqual({ way: 'linked', size: { width: 320, height: 200 } })
})

it("the newsroom's own photographs are resized where pictures are copied, its drawings never", async () => {
  writeFileSync(
    join(content, 'pictures/a.jpg'),
    await examplePicture('jpeg', { width: 200, height: 300, orientation: 6 }),
  )
  writeFileSync(join(content, 'pictures/b.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="12" height="8"/>')
  expect(own(await settle('/pictures/a.jpg'))).toMatchObject({ width: 300, height: 200, files: { length: 2 } })
  expect(own(await settle('/pictures/a.jpg', undefined, 'remote')).src).toMatch(/\/a-[0-9a-f]{8}\.jpg$/)
  for (const mode of ['local', 'remote'] as const)
    expect(own(await settle('/pictures/b.svg', undefined, mode))).toMatchObject({ width: 12, files: { length: 1 } })
})
