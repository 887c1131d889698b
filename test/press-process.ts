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

/** Runs the real press in a process of its own, at noon; as another user where one is named. */
export async function press(args: readonly string[], { uid }: { uid?: number } = {}): Promise<Ended> {
  const began = performance.now()
  const script = join(import.meta.dirname, '../src/press/press.ts')
  const command = ['--import', 'tsx', script, ...args, '--now', noon.toISOString()]
  const run = spawn(process.execPath, command, {
    ...(uid !== undefined && { uid, gid: uid }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (part: Buffer) => (out += part.toString()))
  const code = await new Promise<number | null>((resolve, reject) => {
    run.once('error', reject).once('close', resolve)
  })
  return { code, out, took: performance.now() - began }
}
