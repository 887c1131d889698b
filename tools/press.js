import process from 'node:process'
import { loadBundled } from './bundle.js'

// Starts the press. Pictures are made by native code, which cannot be bundled.
const { runPress } = await loadBundled('press', 'src/press/press.ts', ['src/press', 'src/edition'], ['sharp'])
process.exitCode = await runPress(process.argv.slice(2), { ...process, now: () => new Date() })
