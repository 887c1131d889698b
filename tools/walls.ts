import { spawnSync } from 'node:child_process'
import * as v from 'valibot'

/** Fewer modules than the house has means that the check has read nothing, and would pass whatever is written. */
const leastModules = 900

const resultSchema = v.object({
  summary: v.object({
    totalCruised: v.number(),
    violations: v.array(
      v.object({ from: v.string(), to: v.string(), rule: v.object({ name: v.string(), severity: v.string() }) }),
    ),
    ruleSetUsed: v.object({ forbidden: v.array(v.object({ name: v.string(), comment: v.string() })) }),
  }),
})

const cruise = spawnSync('npx', ['depcruise', '--output-type', 'json', 'src', 'tools', 'test'], {
  encoding: 'utf8',
  maxBuffer: 1 << 28,
})
if (!cruise.stdout) {
  process.stderr.write(cruise.stderr)
  process.exit(1)
}
const { summary } = v.parse(resultSchema, JSON.parse(cruise.stdout))
const reasons = new Map(summary.ruleSetUsed.forbidden.map(({ name, comment }) => [name, comment]))
for (const { from, to, rule } of summary.violations) {
  process.stderr.write(`${from} imports ${to}\n  ${rule.name}: ${reasons.get(rule.name) ?? ''}\n`)
}
if (summary.totalCruised < leastModules) {
  process.stderr.write(`Only ${summary.totalCruised} modules were read: there are at least ${leastModules}.\n`)
  process.exit(1)
}
if (summary.violations.length > 0) process.exit(1)
process.stdout.write(`The walls stand: ${summary.totalCruised} modules read.\n`)
