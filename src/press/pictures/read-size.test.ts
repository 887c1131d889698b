import { describe, expect, it } from 'vitest'
import { examplePicture } from './example-picture.ts'
import { findPictureType, whyNoPicture, type PictureType } from './picture-type.ts'
import { headerLength, readSize } from './read-size.ts'

const types: PictureType[] = ['jpeg', 'png', 'gif', 'webp', 'avif']

describe.each(types)('a picture in %s', (type) => {
  it('is known, and its size is in the start of its file', async () => {
    const file = await examplePicture(type, { width: 700, height: 500, grain: 60 })
    expect(file.length).toBeGreaterThan(headerLength)
    const start = file.subarray(0, headerLength)
    expect(findPictureType(start)).toBe(type)
    expect(await readSize(start)).toEqual({ width: 700, height: 500 })
    expect(await readSize(file)).toEqual({ width: 700, height: 500 })
  })

  it('of which there is hardly anything has no size, and does no harm', async () => {
    const file = await examplePicture(type, { width: 30, height: 20 })
    for (const length of [0, 4, 9]) expect(await readSize(file.subarray(0, length))).toBeUndefined()
    for (let length = 10; length < 60; length += 1)
      expect((await readSize(file.subarray(0, length))) ?? { width: 30, height: 20 }).toEqual({ width: 30, height: 20 })
  })
})

it.each(['jpeg', 'avif'] as const)('a picture in %s that was taken upright is measured upright', async (type) => {
  expect(await readSize(await examplePicture(type, { width: 300, height: 200, orientation: 6 }))).toEqual({
    width: 200,
    height: 300,
  })
})

it('WebP is measured in its other two kinds', async () => {
  const { default: sharp } = await import('sharp')
  const clear = sharp({ create: { width: 77, height: 33, channels: 4, background: '#0000' } })
  expect(await readSize(await clear.webp({ lossless: true }).toBuffer())).toEqual({ width: 77, height: 33 })
  expect(await readSize(await clear.webp({ quality: 50 }).toBuffer())).toEqual({ width: 77, height: 33 })
})

it.each([
  ['', /empty/],
  ['<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', /SVG drawing/],
  ['<!DOCTYPE html><title>Log in</title>', /web page/],
  ['BM6\u0000', /no JPEG/],
])('what is no picture is called what it is: %s', (text, reason) => {
  const bytes = Buffer.from(text)
  expect(findPictureType(bytes)).toBeUndefined()
  expect(whyNoPicture(bytes)).toMatch(reason)
})
