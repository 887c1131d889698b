import { describe, expect, it } from 'vitest'
import { toOrnament } from './to-ornament.ts'

const slugs = Array.from({ length: 1000 }, (_, index) => `2025/12/story-${String(index)}-of-the-steppe`)

describe('the ornament of a story without a picture', () => {
  it('is the same every time the story is shown', () => {
    for (const slug of slugs) expect(toOrnament(slug, ['KG'])).toEqual(toOrnament(slug, ['KG']))
  })

  it('does not depend on what was shown before it', () => {
    const alone = toOrnament('2025/12/naryn', ['KZ', 'UZ'])
    toOrnament('2025/12/another', ['TM'])
    expect(toOrnament('2025/12/naryn', ['KZ', 'UZ'])).toEqual(alone)
  })

  it.each(['KZ', 'KG', 'TJ', 'TM', 'UZ'] as const)('of %s varies in every way from story to story', (country) => {
    const seen = slugs.map((slug) => toOrnament(slug, [country]))
    const counts = {
      motif: tally(seen.map(({ bands }) => bands[0]?.motif)),
      rows: tally(seen.map(({ bands }) => bands[0]?.rows)),
      turn: tally(seen.map(({ bands }) => bands[0]?.turn)),
      colouring: tally(seen.map(({ colouring }) => colouring)),
      edge: tally(seen.map(({ edge }) => edge)),
    }
    expect(Object.keys(counts.motif)).toHaveLength(3)
    expect(Object.keys(counts.rows).sort()).toEqual(['2', '3', '4'])
    expect(Object.keys(counts.colouring)).toHaveLength(5)
    expect(Object.keys(counts.edge)).toHaveLength(3)
    for (const count of Object.values(counts).flatMap((each) => Object.values(each))) expect(count).toBeGreaterThan(100)
    expect(new Set(seen.map((ornament) => JSON.stringify(ornament))).size).toBeGreaterThan(140)
  })

  it('is seldom the same for two stories that stand side by side', () => {
    const woven = slugs.map((slug) => JSON.stringify(toOrnament(slug, ['UZ'])))
    const alike = woven.filter((each, index) => each === woven[index + 1])
    expect(alike.length).toBeLessThan(20)
  })

  it('is woven of the motifs of its own country alone', () => {
    for (const slug of slugs) expect(toOrnament(slug, ['TM']).bands[0]?.motif).toMatch(/^tm\d$/)
  })

  it('has a band for each country, in their order, whatever the length', () => {
    const all = ['UZ', 'KZ', 'TM', 'KG', 'TJ'] as const
    for (const slug of ['a', '2025/12/water', `2025/12/${'long-'.repeat(200)}`, '2025/12/қар-жауды'])
      for (let count = 2; count <= all.length; count += 1) {
        const { bands, edge } = toOrnament(slug, all.slice(0, count))
        expect(bands.map(({ motif }) => motif.slice(0, 2).toUpperCase())).toEqual(all.slice(0, count))
        expect(edge).toBe(0)
      }
  })

  it('is a plain weave when the story is of no country', () => {
    for (const slug of slugs) {
      const { bands } = toOrnament(slug, [])
      expect(bands).toHaveLength(1)
      expect(bands[0]?.motif).toMatch(/^no\d$/)
    }
  })
})

function tally(values: readonly (string | number | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1
  return counts
}
