/** Runs a press command. Its report goes to this process's output. Rejects unless it ends with 0. */
export async function runPress(args: readonly string[]): Promise<void> {
  const { runPress: run } = await import('#press/press.ts')
  const code = await run(args, { ...process, now: () => new Date() })
  if (code !== 0) throw new Error(`The press did not finish (exit ${code}): see its report above.`)
}
