import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname, uptime } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import * as v from 'valibot'
import { errorCode, isReadOnly } from './error-code.ts'
import { toWriteFailure } from './write-failure.ts'

const holderSchema = v.object({ pid: v.number(), host: v.string(), command: v.string(), since: v.string() })
type Holder = v.InferOutput<typeof holderSchema>

/** Another program works on the folder, and did not finish while this one waited. */
export class FolderLocked extends Error {}

/** Milliseconds. */
const minute = 60_000
const ours = new Set<string>()
let made = 0

/**
 * Keeps others off a folder until the function returned is called. Waits for another to finish, `patience`
 * seconds at most, then throws a FolderLocked that says who it is; the lock of a process that is no more is taken over.
 * Throws a WriteFailure where the folder cannot be written.
 */
export async function holdLock(
  folder: string,
  { command, patience = 10 }: { command: string; patience?: number },
): Promise<() => void> {
  const file = join(folder, '.press.lock')
  makeFolder(folder)
  const since = new Date().toISOString()
  const text = JSON.stringify({ pid: process.pid, host: hostname(), command, since } satisfies Holder)
  for (let waited = 0; !claim(file, text); waited += 0.1) {
    const holder = readHolder(file)
    if (holder !== undefined && isGone(file, holder)) takeAway(file, holder)
    else if (waited >= patience) throw new FolderLocked(sentence(file, holder))
    else await sleep(100)
  }
  ours.add(file)
  sweepClaims(folder)
  return () => {
    if (ours.delete(file)) rmSync(file, { force: true })
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw toWriteFailure(error, folder)
  }
}

/** A link is made whole or not at all, so nobody ever reads a lock that says nothing. */
function claim(file: string, text: string): boolean {
  const beside = `${file}.${process.pid}-${++made}`
  try {
    writeFileSync(beside, text)
  } catch (error) {
    if (!isReadOnly(error)) rmSync(beside, { force: true })
    throw toWriteFailure(error, file)
  }
  try {
    linkSync(beside, file)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    return claimWithoutLinks(file, text)
  } finally {
    rmSync(beside, { force: true })
  }
}

/** On a disk that knows no links (a memory stick, some network folders). */
function claimWithoutLinks(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw toWriteFailure(error, file)
  }
}

/** Who holds the lock: undefined when it has just been given back, null when the file says nothing that can be read. */
function readHolder(file: string): Holder | null | undefined {
  try {
    return v.parse(v.pipe(v.string(), v.parseJson(), holderSchema), readFileSync(file, 'utf8'))
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? undefined : null
  }
}

function isGone(file: string, holder: Holder | null): boolean {
  if (holder === null) return true
  if (holder.host !== hostname()) return false
  if (holder.pid === process.pid) return !ours.has(file)
  if (isOlderThanBoot(file)) return true
  try {
    process.kill(holder.pid, 0)
    return false
  } catch (error) {
    return errorCode(error) === 'ESRCH'
  }
}

/** After a restart the number of the dead process may belong to another program. */
function isOlderThanBoot(file: string): boolean {
  return isOlderThan(file, uptime() * 1000 + minute)
}

/** Milliseconds. */
function isOlderThan(file: string, age: number): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < Date.now() - age
}

/** Deletes what presses that were killed as they asked for the lock left beside it. */
function sweepClaims(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!/^\.press\.lock\.\d+-\d+$/.test(name)) continue
    const file = join(folder, name)
    const holder = readHolder(file)
    if (holder === null ? isOlderThan(file, minute) : holder && isGone(file, holder)) rmSync(file, { force: true })
  }
}

/** Of two presses that find the same dead lock, the second may have moved the first one's new lock away: it is put back. */
function takeAway(file: string, dead: Holder | null): void {
  const aside = `${file}.${process.pid}-${++made}`
  try {
    renameSync(file, aside)
    if (JSON.stringify(readHolder(aside)) !== JSON.stringify(dead)) linkSync(aside, file)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' && errorCode(error) !== 'EEXIST') throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

function sentence(file: string, holder: Holder | null | undefined): string {
  if (!holder) return `Another program holds ${file}. Try again when it has finished.`
  return (
    `Another program works on this folder: "${holder.command}", process ${holder.pid} on ${holder.host}, ` +
    `since ${holder.since}. Try again when it has finished; if it is not running any more, delete ${file}.`
  )
}
