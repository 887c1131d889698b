import process from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { loadBundled } from './bundle.js'

// Where a machine has much memory, V8 lets garbage grow to several times what is in use.
setFlagsFromString('--heap-growing-percent=60')

// Starts the press. Pictures are made by native code, which cannot be bundled.
const { runPress } = await loadBundled('press', 'src/press/press.ts', ['src/press', 'src/edition'], ['sharp'])
process.exitCode = await runPress(process.argv.slice(2), { ...process, now: () => new Date() })
