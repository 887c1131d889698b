import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readArguments, readCount } from './read-arguments.ts'
import { type Kill, soak } from './soak/soak.ts'
import { toRow, toSummary } from './soak/to-summary.ts'

const help = `npm run soak -- [--kills 50] [--stories 300] [--seed N]

Kills the press at random moments, as kill -9 does. Exits 1 when a killed press left an edition that is not whole, or work that
the next one does not finish.

  --kills N    of import, and as many of print (default: 50)
  --stories N  in the newsroom that it makes up (default: 300)
  --seed N     the same moments again (default: another each time)
`

async function main(): Promise<void> {
  const { values } = readArguments(help, {
    options: {
      kills: { type: 'string', default: '50' },
      stories: { type: 'string', default: '300' },
      seed: { type: 'string', default: String(1 + Math.floor(Math.random() * 1e6)) },
    },
  })
  const kills = readCount(values.kills, '--kills')
  const stories = readCount(values.stories, '--stories')
  const seed = readCount(values.seed, '--seed')
  const folder = mkdtempSync(join(tmpdir(), 'steppe-wire-soak-'))
  process.stdout.write(`${kills} kills of import, ${kills} of print, ${stories} stories, seed ${seed}\n`)
  const done = await soak({ folder, seed, kills, stories, onKill: (kill) => process.stdout.write(toRow(kill, kills)) })
  process.stdout.write(`\n${toSummary(done)}`)
  const failed = done.find(({ faults }) => faults.length > 0)
  if (failed) process.stdout.write(toFailure(failed, folder, `--kills ${kills} --stories ${stories} --seed ${seed}`))
  else rmSync(folder, { recursive: true })
  process.exitCode = failed ? 1 : 0
}

function toFailure({ command, number, moment, faults }: Kill, folder: string, args: string): string {
  const more = faults.length > 10 ? [`and ${faults.length - 10} more`] : []
  return [
    `\nFAILED: kill ${number} of press ${command}, ${moment.after.toFixed(0)} ms after ${moment.phase === 'start' ? 'it began' : 'its first file'}:`,
    ...[...faults.slice(0, 10), ...more].map((fault) => `  ${fault}`),
    `What it left lies in ${join(folder, 'work')}; what it began with in ${folder}.`,
    `The same moments again: npm run soak -- ${args}\n`,
  ].join('\n')
}

await main()
