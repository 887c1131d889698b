import { parseArgs, type ParseArgsConfig } from 'node:util'

/** Reads a tool's arguments. Asked for `--help` it says what it takes, given anything else what is wrong, and ends. */
export function readArguments<Config extends ParseArgsConfig>(
  help: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  if (process.argv.slice(2).includes('--help')) {
    process.stdout.write(help)
    process.exit(0)
  }
  try {
    return parseArgs(config)
  } catch (error) {
    return refuse(toUsageFault(error) ?? String(error))
  }
}

/** Says what a command failed of, and returns its exit code: 2 for arguments that `parseArgs` did not take, else 1. */
export function tellFailure(error: unknown): 1 | 2 {
  const fault = toUsageFault(error)
  const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC'
  const told = error instanceof Error ? error.message : String(error)
  const text = isFull ? `The disk is full: make room on it, and run the same command again (${told}).` : told
  process.stderr.write(fault === undefined ? `${text}\n` : `${fault}; --help tells more.\n`)
  return fault === undefined ? 1 : 2
}

/** What `parseArgs` had against some arguments, in short; undefined where an error is another's. */
function toUsageFault(error: unknown): string | undefined {
  const isUsage = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  return isUsage ? error.message.replace(/\. .*$/s, '') : undefined
}

/** A number of things, at least one, as it was written for `name`. Ends the tool where it is none. */
export function readCount(text: string, name: string): number {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : refuse(`${name} is a whole number from 1, not "${text}"`)
}

function refuse(problem: string): never {
  process.stderr.write(`${problem}; --help tells more.\n`)
  process.exit(2)
}
