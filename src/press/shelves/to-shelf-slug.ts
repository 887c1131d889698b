import { createHash } from 'node:crypto'
import { transliterate } from '../articles/transliterate.ts'

const longest = 60

/**
 * A topic's or an author's name in addresses: lower-case Latin letters and digits between single hyphens. It depends on the
 * name alone, and names with one slug are one name in several spellings (Water, water; Арал, Aral). What cannot be written in
 * these letters, or is too long for them, is told apart by eight hex digits. Undefined where nothing can be read in it.
 */
export function toShelfSlug(name: string): string | undefined {
  const folded = name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  const latin = transliterate(folded).replace(/['’ʻʼ‘`´ʹ]/g, '')
  const words = latin.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  const isWhole = words.length <= longest && !/[^a-z0-9]/.test(latin.replace(/[^\p{L}\p{N}\p{M}\p{S}]/gu, ''))
  if (isWhole) return words === '' ? undefined : words
  const hash = createHash('sha256').update(folded).digest('hex').slice(0, 8)
  const begin = words.slice(0, longest).replace(/-+$/, '')
  return begin === '' ? hash : `${begin}-${hash}`
}
