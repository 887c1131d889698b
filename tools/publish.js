import process from 'node:process'
import { loadBundled } from './bundle.js'

// Starts a publish.
const { runPublish } = await loadBundled(
  'publish',
  'tools/publish.ts',
  ['src/edition', 'src/prerender', 'src/press/archive', 'tools'],
  [],
)
process.exitCode = await runPublish(process.argv.slice(2), { env: process.env, now: () => new Date() })
