import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** First the one without windows: the same engine, which does half of the work for each page. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]

/** The path of a Chromium to test with: CHROMIUM_PATH, else the usual names on PATH. */
function onThisMachine(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, where there is no file.`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path))
}

function run(command: string, args: readonly string[]): boolean {
  process.stderr.write(`${command} ${args.join(' ')}\n`)
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}

/** Debian's package for root, else the test runner's own download. */
function install(): string | undefined {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const packages = ['install', '-y', '--no-install-recommends', 'chromium-headless-shell']
    if (run('apt-get', ['update']) && run('apt-get', packages)) return onThisMachine()
  }
  if (!run('npx', ['playwright', 'install', 'chromium'])) return undefined
  const script = "process.stdout.write(require('@playwright/test').chromium.executablePath())"
  return execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })
}

/** A Chromium for the browser tests, installed if there is none. Throws with what to do where that is not possible. */
export function findChromium(): string {
  const found = onThisMachine() ?? install()
  if (found && existsSync(found)) return found
  throw new Error(
    'The browser tests need Chromium, and it could not be installed. Install the package "chromium" (Debian, Ubuntu: ' +
      'sudo apt-get install chromium), or name one you have: CHROMIUM_PATH=/path/to/chrome npm test',
  )
}
