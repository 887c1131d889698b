import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, watch } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { archiveFolder } from '#press/archive/open-archive.ts'
import type { Newsroom } from './make-newsroom.ts'

export type Command = 'import' | 'print'

/** Since when time is counted: since the press held the folder, or since it wrote the first file. */
export type Phase = 'start' | 'writing'

/** When to kill a press: so many milliseconds after a phase began. */
export interface Moment {
  phase: Phase
  after: number
}

/** How a press ended: by itself, with its exit code and what it said; or killed, `null`. `spans`: milliseconds since each phase began. */
export interface Ending {
  code: number | null
  spans: Record<Phase, number>
  said: string
}

/** The clock of every press, so that the same work gives the same bytes. */
const now = '2025-12-09T12:00:00Z'

/** Runs the real command in a process of its own; with a moment, kills it then. */
export async function runPress(command: Command, newsroom: Newsroom, moment?: Moment): Promise<Ending> {
  const { content, sources, out } = newsroom
  const own = command === 'import' ? [sources] : ['--out', out]
  const writing = awaitWriting(command === 'import' ? archiveFolder(content) : out)
  const args = ['--import', 'tsx', 'src/press/press.ts', command, ...own, '--content', content, '--now', now]
  const press = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [press.stdout, press.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()))
  const ended = new Promise<number | null>((resolve, reject) => {
    press.once('error', reject).once('close', resolve)
  })
  const lock = join(content, '.press.lock')
  while (press.exitCode === null && press.signalCode === null && !isHeldBy(press.pid, lock)) await sleep(1)
  const began: Partial<Record<Phase, number>> = { start: performance.now() }
  void writing.begun.then((time) => (began.writing = time))
  if (moment) {
    if (moment.phase === 'writing') await Promise.race([writing.begun, ended])
    await Promise.race([sleep(moment.after), ended])
    press.kill('SIGKILL')
  }
  const code = await ended
  writing.stop()
  const end = performance.now()
  return { code, spans: { start: end - (began.start ?? end), writing: end - (began.writing ?? end) }, said }
}

/**
 * Tells when the first file changes in a folder: not a lock, nor the spool, which a press writes as it reads. Each folder in it is
 * watched by itself: Node's recursive watching throws where one vanishes, and a new one changes the one that it is in.
 */
function awaitWriting(folder: string): { begun: Promise<number>; stop: () => void } {
  mkdirSync(folder, { recursive: true })
  const inside = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory())
  const watchers = [folder, ...inside.map(({ parentPath, name }) => join(parentPath, name))].map((one) => watch(one))
  const begun = new Promise<number>((resolve) => {
    for (const watcher of watchers) {
      watcher.on('change', (_, name) => {
        if (!/^\.press(?:\.lock.*|-\d+-0\.tmp)$/.test(String(name))) resolve(performance.now())
      })
    }
  })
  return {
    begun,
    stop: () => {
      for (const watcher of watchers) watcher.close()
    },
  }
}

function isHeldBy(pid: number | undefined, lock: string): boolean {
  try {
    return readFileSync(lock, 'utf8').includes(`"pid":${pid ?? 0},`)
  } catch {
    return false
  }
}
