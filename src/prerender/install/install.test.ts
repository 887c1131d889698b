import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { drawIcon } from './draw-icons.ts'
import { icons } from './icons.ts'
import { toManifest } from './to-manifest.ts'

const manifestOf = (title: string, base = '/news/') => toManifest({ title, language: 'ky' }, base)

describe('the manifest', () => {
  it('says what the site is called, in which language, and where it lies', () => {
    expect(manifestOf('Steppe Wire')).toMatchObject({
      ...{ name: 'Steppe Wire', short_name: 'Steppe Wire', lang: 'ky' },
      ...{ id: '/news/', start_url: '/news/', scope: '/news/', display: 'standalone' },
    })
  })

  it.each([
    ['The Times of Central Asia', 'The Times of'],
    ['Қырғыз Республикасының жаңалықтары', 'Қырғыз'],
    ['Donaudampfschifffahrt', 'Donaudampfsc'],
  ])('shortens %s', (title, short) => {
    expect(manifestOf(title).short_name).toBe(short)
  })

  it('has the colours of the page', () => {
    const tokens = readFileSync('src/reader/tokens.css', 'utf8')
    const { background_color, theme_color } = manifestOf('A')
    expect(tokens).toContain(`--paper: ${background_color};`)
    expect(readFileSync('index.html', 'utf8')).toContain(`name="theme-color" content="${theme_color}"`)
  })

  it('names icons of both purposes and of both sizes that browsers want', () => {
    const named = manifestOf('A').icons.map(({ sizes, purpose }) => `${purpose} ${sizes}`)
    expect(named.sort()).toEqual(['any 192x192', 'any 512x512', 'maskable 192x192', 'maskable 512x512'])
    expect(manifestOf('A').icons.every(({ src }) => src.startsWith('/news/icons/'))).toBe(true)
  })
})

describe('an icon', () => {
  it.each(icons)('$file is opaque, of its size and small', async (icon) => {
    const bytes = await drawIcon(icon)
    const { width, height, hasAlpha } = await sharp(bytes).metadata()
    expect([width, height, hasAlpha]).toEqual([icon.size, icon.size, false])
    expect(bytes.length).toBeLessThan(6_000)
  })

  it('that may be cut to a circle has all of its drawing within', async () => {
    const icon = icons.find(({ purpose, size }) => purpose === 'maskable' && size === 192)
    if (!icon) throw new Error('no such icon')
    const { data, info } = await sharp(await drawIcon(icon))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const drawn = [...data].flatMap((tone, at) => {
      const [x, y] = [at % info.width, Math.floor(at / info.width)]
      return tone < 200 ? [Math.hypot(x - 96, y - 96)] : []
    })
    expect(drawn.length).toBeGreaterThan(1000)
    expect(Math.max(...drawn)).toBeLessThan(192 * 0.4)
  })
})
