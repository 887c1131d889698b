import { spawn } from 'node:child_process'
import { join } from 'node:path'

export interface Ended {
  code: number | null
  out: string
  /** Milliseconds, of the whole process. */
  took: number
}

/** The clock of every press. */
export const noon = new Date('2025-12-09T12:00:00Z')

export interface Circumstances {
  /** Another user. */
  uid?: number
  /** What it writes its report into: an open file, or a pipe that nobody reads any more. */
  stdout?: number | 'closed'
}

/** Runs the real press in a process of its own, at noon. */
export async function press(args: readonly string[], { uid, stdout }: Circumstances = {}): Promise<Ended> {
  const began = performance.now()
  const script = join(import.meta.dirname, '../src/press/press.ts')
  const command = ['--import', 'tsx', script, ...args, '--now', noon.toISOString()]
  const run = spawn(process.execPath, command, {
    ...(uid !== undefined && { uid, gid: uid }),
    stdio: ['ignore', typeof stdout === 'number' ? stdout : 'pipe', 'pipe'],
  })
  if (stdout === 'closed') run.stdout?.destroy()
  let out = ''
  for (const stream of [run.stdout, run.stderr]) stream?.on('data', (part: Buffer) => (out += part.toString()))
  const code = await new Promise<number | null>((resolve, reject) => {
    run.once('error', reject).once('close', resolve)
  })
  return { code, out, took: performance.now() - began }
}
