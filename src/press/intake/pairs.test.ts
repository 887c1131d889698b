import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSource } from './read-file.ts'

/** Each file of `pairs/` stands beside the JSON that it must be read into. */
const folder = new URL('./pairs/', import.meta.url)
const sources = readdirSync(folder).filter((name) => !name.endsWith('.json'))

describe('a file is read into what stands beside it', () => {
  it.each(sources)('%s', (name) => {
    const wanted: unknown = JSON.parse(readFileSync(new URL(name.replace(/\.\w+$/, '.json'), folder), 'utf8'))
    const read = readSource(readFileSync(new URL(name, folder)), { name, rights: 'full', timeZone: 'Asia/Bishkek' })
    expect(read).toEqual(wanted)
  })
})
