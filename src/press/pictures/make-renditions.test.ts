import { expect, it, vi } from 'vitest'
import { examplePicture } from './example-picture.ts'
import { makeRenditions, type Renditions } from './make-renditions.ts'
import { findPictureType } from './picture-type.ts'
import { readSize } from './read-size.ts'

// AVIF takes its time, the more so on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

async function make(original: Uint8Array): Promise<Renditions> {
  const made = await makeRenditions(original)
  if (typeof made === 'string') throw new Error(made)
  return made
}

it('a picture is made in three widths and two formats, upright and without what the camera wrote into it', async () => {
  const made = await make(await examplePicture('jpeg', { width: 1000, height: 1600, orientation: 6 }))
  expect(made).toMatchObject({ size: { width: 1440, height: 900 }, widths: [480, 960, 1440] })
  for (const { width, format, bytes } of made.renditions) {
    expect(findPictureType(bytes)).toBe(format)
    expect((await readSize(bytes))?.width).toBe(width)
    expect(Buffer.from(bytes).includes('Photographer')).toBe(false)
  }
  expect(made.renditions.map(({ width, format }) => `${width}.${format}`).join(' ')).toBe(
    '480.avif 480.webp 960.avif 960.webp 1440.avif 1440.webp',
  )
})

it('a small picture is not enlarged', async () => {
  expect((await make(await examplePicture('png', { width: 600, height: 300 }))).widths).toEqual([480, 600])
  const tiny = await make(await examplePicture('webp', { width: 200, height: 100 }))
  expect(tiny).toMatchObject({ size: { width: 200, height: 100 }, widths: [200] })
})

it('the same picture gives the same bytes', async () => {
  const original = await examplePicture('jpeg', { width: 240, height: 160, grain: 20 })
  expect(await makeRenditions(original)).toEqual(await makeRenditions(original))
})

it('of an animation the first frame is taken', async () => {
  const { default: sharp } = await import('sharp')
  const frames = Buffer.concat([Buffer.alloc(300 * 200 * 3, 250), Buffer.alloc(300 * 200 * 3, 5)])
  const raw = { width: 300, height: 400, channels: 3 as const, pageHeight: 200 }
  const made = await make(await sharp(frames, { raw }).gif().toBuffer())
  expect(made.size).toEqual({ width: 300, height: 200 })
  const [avif] = made.renditions
  expect((await sharp(avif?.bytes).stats()).channels[0]?.mean).toBeGreaterThan(200)
})

it('a picture that breaks off, is too large or is none is refused with the reason', async () => {
  const whole = await examplePicture('jpeg', { width: 800, height: 800, grain: 40 })
  expect(await makeRenditions(whole.subarray(0, whole.length / 2))).toMatch(/cannot be read/)
  const huge = Buffer.from(await examplePicture('png', { width: 10, height: 10 }))
  huge.writeUInt32BE(100_000, 16)
  huge.writeUInt32BE(100_000, 20)
  expect(await makeRenditions(huge)).toMatch(/too large: 100000 × 100000|damaged/)
  expect(await makeRenditions(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toMatch(/SVG/)
})
