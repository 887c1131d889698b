import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Newsroom } from './make-newsroom.ts'

export type Command = 'import' | 'print'

/** How a press ended: by itself, with its exit code and what it said; or killed. `span`: milliseconds since it held the folder. */
export interface Ending {
  code: number | null
  span: number
  said: string
}

/** The clock of every press, so that the same work gives the same bytes. */
const now = '2025-12-09T12:00:00Z'

/** Runs the real command in a process of its own; with `killAt`, kills it that many milliseconds after it held the folder. */
export async function runPress(command: Command, newsroom: Newsroom, killAt?: number): Promise<Ending> {
  const { content, sources, out } = newsroom
  const own = command === 'import' ? [sources] : ['--out', out]
  const args = ['--import', 'tsx', 'src/press/press.ts', command, ...own, '--content', content, '--now', now]
  const press = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [press.stdout, press.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()))
  const ended = new Promise<number | null>((resolve, reject) => {
    press.once('error', reject).once('close', resolve)
  })
  const lock = join(content, '.press.lock')
  while (press.exitCode === null && press.signalCode === null && !isHeldBy(press.pid, lock)) await sleep(1)
  const held = performance.now()
  if (killAt !== undefined) {
    await Promise.race([sleep(killAt), ended])
    press.kill('SIGKILL')
  }
  const code = await ended
  return { code, span: performance.now() - held, said }
}

function isHeldBy(pid: number | undefined, lock: string): boolean {
  try {
    return readFileSync(lock, 'utf8').includes(`"pid":${pid ?? 0},`)
  } catch {
    return false
  }
}
