import { createHash } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

// Loaded file by file, TypeScript takes more than a second to start, which is most of the time that one more story needs. So a
// command is bundled, once for each state of its sources. Plain JavaScript, for the same reason.
const root = resolve(import.meta.dirname, '..')
const day = 24 * 60 * 60 * 1000

/**
 * Loads a program, bundled with its libraries, from `node_modules/.cache/<name>`.
 *
 * @param {string} name
 * @param {string} entry its first file
 * @param {string[]} sources the folders that all its own files lie in
 * @param {string[]} external libraries that cannot be bundled, or are loaded only now and then
 */
export async function loadBundled(name, entry, sources, external) {
  const bundles = join(root, 'node_modules/.cache', name)
  const folder = join(bundles, stamp(entry, sources))
  if (!existsSync(folder)) await bundle(entry, external, bundles, folder)
  const file = entry.replace(/^.*\//, '').replace(/\.ts$/, '.js')
  return import(pathToFileURL(join(folder, file)).href)
}

/** Tells one state of the sources from another, without reading them. */
function stamp(entry, folders) {
  const sources = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((file) => join(folder, String(file))),
  )
  const hash = createHash('sha256').update(entry)
  const files = sources.filter((name) => /\.tsx?$/.test(name)).sort()
  for (const file of ['package-lock.json', 'tools/bundle.js', ...files]) {
    const { mtimeMs, size } = statSync(join(root, file))
    hash.update(`${file} ${mtimeMs} ${size}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

/** Written beside and renamed: two that start at once may both make it. */
async function bundle(entry, external, bundles, folder) {
  const { build } = await import('esbuild')
  const beside = `${folder}.${process.pid}`
  await build({
    entryPoints: [join(root, entry)],
    outdir: beside,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external,
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
