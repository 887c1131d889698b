import { spawn } from 'node:child_process'
import process from 'node:process'

/**
 * Runs a program of this folder in a process of its own, whose memory is free again when it ends. What it says goes to this
 * one's output. Rejects, with `failure`, unless it ends with 0.
 */
export async function runTool(tool: string, args: readonly string[], failure: string): Promise<void> {
  const running = spawn(process.execPath, [tool, ...args], { stdio: 'inherit' })
  const code = await new Promise<number | null>((resolve, reject) => {
    running.once('error', reject).once('exit', resolve)
  })
  if (code !== 0) throw new Error(`${failure} (exit ${code ?? 'by a signal'}): see above.`)
}
