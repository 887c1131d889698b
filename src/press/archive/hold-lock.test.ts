import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FolderLocked, holdLock } from './hold-lock.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const lockBy = (pid: number) => {
  const holder = { pid, host: hostname(), command: 'press import', since: '2025-12-09T06:30:00Z' }
  writeFileSync(join(folder, '.press.lock'), JSON.stringify(holder))
}

test('a folder given back holds nothing of the lock', async () => {
  const release = await holdLock(folder, { command: 'press print' })
  expect(readdirSync(folder)).toEqual(['.press.lock'])
  release()
  expect(readdirSync(folder)).toEqual([])
})

test('says who holds the folder, and since when', async () => {
  lockBy(process.ppid)
  const held = holdLock(folder, { command: 'press print', patience: 0 })
  await expect(held).rejects.toThrow(FolderLocked)
  await expect(held).rejects.toThrow(new RegExp(`"press import", process ${process.ppid} .*since 2025-12-09T06:30:00Z`))
})

test('waits for the other press to finish', async () => {
  const release = await holdLock(folder, { command: 'press import' })
  setTimeout(release, 250)
  const second = await holdLock(folder, { command: 'press print', patience: 5 })
  second()
})

test('takes over from a press that is no more', async () => {
  lockBy(spawnSync(process.execPath, ['--version']).pid)
  const release = await holdLock(folder, { command: 'press print', patience: 0 })
  release()
  expect(readdirSync(folder)).toEqual([])
})

test('takes over a lock that says nothing', async () => {
  writeFileSync(join(folder, '.press.lock'), '')
  const release = await holdLock(folder, { command: 'press print', patience: 0 })
  release()
})

test('clears away what a press that was killed as it asked for the lock left beside it', async () => {
  const left = (name: string, pid: number) => {
    lockBy(pid)
    renameSync(join(folder, '.press.lock'), join(folder, name))
  }
  left('.press.lock.7-1', spawnSync(process.execPath, ['--version']).pid)
  left('.press.lock.8-1', process.ppid)
  const release = await holdLock(folder, { command: 'press print', patience: 0 })
  release()
  expect(readdirSync(folder)).toEqual(['.press.lock.8-1'])
})
