import { spawn } from 'node:child_process'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import * as v from 'valibot'

const reportSchema = v.object({
  read: v.number(),
  taken: v.number(),
  changed: v.number(),
  leftOut: v.array(v.unknown()),
})

export interface Run {
  /** Wall clock of the whole process, start-up included. */
  seconds: number
  /** Peak resident memory, in MB. */
  memory: number
  report: v.InferOutput<typeof reportSchema>
}

/** Runs a press command in a process of its own and measures it from outside. Rejects unless it ends with 0. */
export async function measurePress(args: readonly string[]): Promise<Run> {
  const began = performance.now()
  const preload = ['--import', './tools/bench/peak-memory.js']
  const press = spawn(process.execPath, [...preload, 'tools/press.js', ...args, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  })
  const [, printed, , peakMemory] = press.stdio
  if (!printed || !(peakMemory instanceof Readable)) throw new Error('The press was started without its channels.')
  const ended = new Promise<number | null>((resolve, reject) => {
    press.once('error', reject).once('exit', resolve)
  })
  const [output, peak, code] = await Promise.all([text(printed), text(peakMemory), ended])
  if (code !== 0) throw new Error(`press ${args.join(' ')} ended with ${code ?? 'a signal'}`)
  return {
    seconds: (performance.now() - began) / 1000,
    memory: Number(peak) / 1024,
    report: v.parse(reportSchema, JSON.parse(output)),
  }
}
