import process from 'node:process'
import { loadBundled } from './bundle.js'

// Starts a build.
const sources = ['src/edition', 'src/offline', 'src/reader', 'src/prerender', 'src/press/archive', 'tools']
const { runBuild } = await loadBundled('build', 'tools/build.ts', sources, ['sharp'])
process.exitCode = await runBuild(process.argv.slice(2))
