import { spawn } from 'node:child_process'

/**
 * Runs a press command in a process of its own, whose memory is free again when it ends. Its report goes to this one's output.
 * Rejects unless it ends with 0.
 */
export async function runPress(args: readonly string[]): Promise<void> {
  const press = spawn(process.execPath, ['tools/press.js', ...args], { stdio: 'inherit' })
  const code = await new Promise<number | null>((resolve, reject) => {
    press.once('error', reject).once('exit', resolve)
  })
  if (code !== 0) throw new Error(`The press did not finish (exit ${code ?? 'by a signal'}): see its report above.`)
}
