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
    return refuse(error instanceof Error ? error.message.replace(/\. .*$/s, '') : String(error))
  }
}

/** A number of things, at least one, as it was written for `name`. Ends the tool where it is none. */
export function readCount(text: string, name: string): number {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : refuse(`${name} is a whole number from 1, not "${text}"`)
}

function refuse(problem: string): never {
  process.stderr.write(`${problem}; --help tells more.\n`)
  process.exit(2)
}
