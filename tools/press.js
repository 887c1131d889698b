import { setFlagsFromString } from 'node:v8'
import { loadBundled } from './bundle.js'

// Where a machine has much memory, V8 lets garbage grow to several times what is in use.
setFlagsFromString('--heap-growing-percent=60')

// Starts the press. Pictures are made by native code, which cannot be bundled.
const { startPress } = await loadBundled('press', 'src/press/press.ts', ['src/press', 'src/edition'], ['sharp'])
await startPress()
