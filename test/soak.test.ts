import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { soak } from '../tools/soak/soak.ts'

/** A few of the moments of `npm run soak`. */
test(
  'a press killed as it imports or prints leaves nothing half-done, and the next finishes it',
  {
    timeout: 180_000,
  },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'soak-'))
    const done = await soak({ folder, seed: 7, kills: 1, stories: 60 })
    rmSync(folder, { recursive: true })
    expect(done.flatMap(({ faults }) => faults)).toEqual([])
    expect(done.map(({ command, number }) => `${command} ${number}`)).toEqual(['import 1', 'print 1'])
  },
)
