import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSpool } from './open-spool.ts'

test('gives back every text, in whatever order, and leaves nothing behind', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spool-'))
  const spool = openSpool(folder)
  const texts = Array.from({ length: 300 }, (_, n) => `Ысык-Көл ${n} ${'ө'.repeat(n * 37)}`)
  const numbers = texts.map((text) => spool.put(text))
  for (const n of [299, 0, 150, 1]) expect(spool.get(numbers[n] ?? -1)).toBe(texts[n])
  expect(spool.get(spool.put('one more'))).toBe('one more')
  spool.close()
  expect(readdirSync(folder)).toEqual([])
  rmSync(folder, { recursive: true })
})
