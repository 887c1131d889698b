import process from 'node:process'
import { loadBundled } from './bundle.js'

// Builds a site's code, as build-shell.ts asks for it: FOLDER BASE MODE.
const { buildCode } = await loadBundled('code', 'tools/build-code.ts', ['tools'], ['vite'])
const [folder, base, mode] = process.argv.slice(2)
await buildCode(folder, base, mode)
