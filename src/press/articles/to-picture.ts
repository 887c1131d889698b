import type { Element } from 'hast'
import type { Attributes } from '#edition/body.ts'
import type { Mixed } from './mixed.ts'
import { foldBlanks, plainCharacters } from './plain-characters.ts'
import { type Base, resolvePicture } from './resolve-address.ts'

/** Pixels. A picture that is no larger counts visits, or makes room. */
const largestPixel = 2
const largestPicture = 20_000

/**
 * An `img` of a sanitised tree, its addresses resolved; nothing where it has no address that may be loaded, or is there to
 * be counted. A picture that is put in later by a script (`data-src`) is taken at once; an emoji's picture is its text.
 */
export function toPicture(element: Element, base: Base): Mixed {
  const { src, dataSrc, dataLazySrc, srcSet, alt, width, height } = element.properties
  const text = typeof alt === 'string' ? foldBlanks(plainCharacters(alt)) : ''
  const address = firstOf([dataLazySrc, dataSrc, src], base)
  if (address === undefined || [width, height].some(isPixel)) return []
  if (address.startsWith('https://s.w.org/images/core/emoji/')) return text === '' ? [] : [text]
  const attributes: Attributes = {
    src: address,
    ...candidates(srcSet, base),
    alt: text,
    ...size('width', width),
    ...size('height', height),
  }
  return [['img', attributes]]
}

function firstOf(addresses: unknown[], base: Base): string | undefined {
  for (const address of addresses) {
    const resolved = typeof address === 'string' ? resolvePicture(address, base) : undefined
    if (resolved !== undefined) return resolved
  }
  return undefined
}

function isPixel(value: unknown): boolean {
  return value !== undefined && value !== '' && Number(value) <= largestPixel
}

function size(name: 'width' | 'height', value: unknown): Attributes {
  const pixels = typeof value === 'string' ? Number(/^\d+(?=(?:px)?$)/.exec(value.trim())?.[0]) : value
  const fits = typeof pixels === 'number' && Number.isInteger(pixels) && pixels > 0 && pixels <= largestPicture
  return fits ? { [name]: pixels } : {}
}

/** A `srcset` of which every candidate has an address and a descriptor; else none, the `src` will do. */
function candidates(value: unknown, base: Base): Attributes {
  if (typeof value !== 'string') return {}
  const parts = value.split(/,\s+/).map((candidate) => {
    const [address, descriptor, ...rest] = candidate.trim().split(/\s+/)
    const resolved = address === undefined ? undefined : resolvePicture(address, base)
    const fits = resolved !== undefined && rest.length === 0 && /^\d+(\.\d+)?[wx]$/.test(descriptor ?? '')
    return fits ? `${resolved} ${descriptor ?? ''}` : undefined
  })
  return !parts.includes(undefined) ? { srcset: parts.join(', ') } : {}
}
