import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DamagedRegister, openRegister } from './open-register.ts'

let archive: string
beforeEach(() => {
  archive = mkdtempSync(join(tmpdir(), 'register-'))
})
afterEach(() => {
  rmSync(archive, { recursive: true })
})

const open = (taken: string[] = [], gone: string[] = []) =>
  openRegister(archive, { isTaken: (path) => taken.includes(path), isThere: (file) => !gone.includes(file) })

test('an address is set once, whatever is asked for later', () => {
  const first = open()
  expect(first.assign('news/dam.md', '2025/12/dam')).toBe('2025/12/dam')
  first.save()
  expect(open().assign('news/dam.md', '2026/01/the-dam')).toBe('2025/12/dam')
})

test('no two stories have one address, here or in the archive', () => {
  const register = open(['2025/12/dam'])
  expect(register.assign('a.md', '2025/12/dam')).toBe('2025/12/dam-2')
  expect(register.assign('b.md', '2025/12/dam')).toBe('2025/12/dam-3')
  expect(register.paths()).toEqual(new Set(['2025/12/dam-2', '2025/12/dam-3']))
})

test('a renamed file keeps the address of its story', () => {
  const first = open()
  first.assign('old.md', '2025/12/dam')
  first.save()
  expect(open([], ['old.md']).assign('new.md', '2025/12/dam')).toBe('2025/12/dam')
})

test('is sorted by file, and written only when something new is in it', () => {
  const register = open()
  register.save()
  expect(() => readFileSync(join(archive, 'addresses.json'))).toThrow()
  register.assign('b.md', '2025/12/b')
  register.assign('a.md', '2025/12/a')
  register.save()
  expect(readFileSync(join(archive, 'addresses.json'), 'utf8')).toBe(
    '{\n  "a.md": "2025/12/a",\n  "b.md": "2025/12/b"\n}\n',
  )
})

test('a damaged register stops the press rather than move every story', () => {
  writeFileSync(join(archive, 'addresses.json'), '{"a.md": ')
  expect(() => open()).toThrow(DamagedRegister)
})
