import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { Motif } from '#reader/ornament/to-ornament.ts'
import { drawWoven } from './draw-card.ts'

const motifs = ['kz1', 'kz2', 'kz3', 'kg1', 'kg2', 'kg3', 'tj1', 'tj2', 'tj3', 'tm1', 'tm2', 'tm3', 'uz1', 'uz2', 'uz3']

test.each([...motifs, 'no1', 'no2'])(
  '%s is woven in the tones of its country, in the size that is asked for',
  async (motif) => {
    const card = await drawWoven({ motifs: [motif as Motif], colouring: 0 })
    expect(await sharp(card).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(card.length).toBeLessThan(100_000)
    const { data } = await sharp(card).raw().toBuffer({ resolveWithObject: true })
    const tones = new Set<string>()
    for (let at = 0; at < data.length; at += 3) tones.add(data.toString('hex', at, at + 3))
    expect(tones.size).toBeGreaterThan(1)
  },
)

test('bands lie under one another, and the same card is the same bytes', async () => {
  const card = { motifs: ['kz1', 'uz1'] as const, colouring: 0 }
  const [one, other] = await Promise.all([drawWoven(card), drawWoven(card)])
  expect(one.equals(other)).toBe(true)
  const corner = async (left: number, top: number) =>
    (await sharp(one).extract({ left, top, width: 1, height: 1 }).raw().toBuffer()).toString('hex').slice(0, 6)
  expect(await corner(75, 5)).toBe('2f86b5')
  expect(await corner(150, 470)).not.toBe('2f86b5')
})
