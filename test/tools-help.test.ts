import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const run = (tool: string, ...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', `tools/${tool}.ts`, ...args], { encoding: 'utf8', timeout: 30_000 })

test.each(['soak', 'corpora', 'bench'])('%s says what it takes, and what it does not', { timeout: 90_000 }, (tool) => {
  const asked = run(tool, '--help')
  expect(asked).toMatchObject({ status: 0, stderr: '' })
  expect(asked.stdout).toMatch(new RegExp(`^npm run ${tool} -- \\[`))
  expect(run(tool, '--nonsense')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: "Unknown option '--nonsense'; --help tells more.\n",
  })
})
