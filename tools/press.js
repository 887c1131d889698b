import { createHash } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

// Starts the press. Loaded file by file its TypeScript takes more than a second to start, which is most of the time that
// one more story needs; so it is bundled, once for each state of its sources. Plain JavaScript, for the same reason.
const root = resolve(import.meta.dirname, '..')
const bundles = join(root, 'node_modules/.cache/press')
const day = 24 * 60 * 60 * 1000

/** Tells one state of the sources from another, without reading them. */
function stamp() {
  const sources = ['src/press', 'src/edition'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((file) => join(folder, String(file))),
  )
  const hash = createHash('sha256')
  for (const file of [
    'package-lock.json',
    'tools/press.js',
    ...sources.filter((name) => name.endsWith('.ts')).sort(),
  ]) {
    const { mtimeMs, size } = statSync(join(root, file))
    hash.update(`${file} ${mtimeMs} ${size}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

/** Written beside and renamed: two presses that start at once may both make it. */
async function bundle(folder) {
  const { build } = await import('esbuild')
  const beside = `${folder}.${process.pid}`
  await build({
    entryPoints: [join(root, 'src/press/press.ts')],
    outdir: beside,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Pictures are made by native code, which cannot be bundled.
    external: ['sharp'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
    logLevel: 'error',
  })
  try {
    renameSync(beside, folder)
  } catch {
    rmSync(beside, { recursive: true, force: true })
  }
  for (const name of readdirSync(bundles)) {
    const other = join(bundles, name)
    if (Date.now() - statSync(other).mtimeMs > day) rmSync(other, { recursive: true, force: true })
  }
}

const folder = join(bundles, stamp())
if (!existsSync(folder)) await bundle(folder)
const { runPress } = await import(pathToFileURL(join(folder, 'press.js')).href)
process.exitCode = await runPress(process.argv.slice(2), { ...process, now: () => new Date() })
