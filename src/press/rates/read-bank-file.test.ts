import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readBankFile } from './read-bank-file.ts'

const folder = new URL('./pairs/', import.meta.url)
const names = readdirSync(folder)
const sources = names.filter((name) => !name.endsWith('.becomes.json'))

function becomes(source: string): unknown {
  return JSON.parse(readFileSync(new URL(`${source.replace(/\.\w+$/, '')}.becomes.json`, folder), 'utf8'))
}

describe('an official file', () => {
  it.each(sources)('%s becomes what lies beside it', (source) => {
    expect(readBankFile(readFileSync(new URL(source, folder)))).toEqual(becomes(source))
  })

  it('has its own file beside it, for every one that is expected', () => {
    expect(names.length).toBe(sources.length * 2)
  })
})
