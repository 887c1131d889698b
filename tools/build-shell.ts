import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Shell } from '#prerender/render/worker.ts'
import { listFiles } from './put-in-place.ts'

/** Built code is kept here, a folder for each state of the sources. */
const cache = 'node_modules/.cache/shell'
/** How many states are kept: several sites may be built in turn. */
const most = 8
/** All that vite's output depends on. */
const inputs = ['src', 'tools/map', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json', 'public']

/** The code of a site, and what is served beside its pages. */
export interface BuiltShell extends Shell {
  /** Changes with the code, the styles, the base and the mode. */
  version: string
  /** The script of the threads that draw pages. */
  worker: string
  /** `assets/…`, `favicon.svg`: everything but index.html. */
  folder: string
  files: string[]
}

/** Builds the code that pages run and the code that draws them, unless this state of the sources was built before. */
export async function buildShell(base: string, mode: 'production' | 'development'): Promise<BuiltShell> {
  const version = hashInputs(base, mode)
  const kept = resolve(cache, version)
  if (!existsSync(kept)) {
    const making = `${kept}.${process.pid}`
    rmSync(making, { recursive: true, force: true })
    // Vite's plugins go by what stands here, whatever the mode: a test's would be built into the site.
    process.env.NODE_ENV = 'production'
    const client = join(making, 'client')
    await Promise.all([
      buildClient(client, base, mode).then((code) => buildWorker(client, base, mode, code)),
      buildDrawing(join(making, 'draw'), base, mode),
    ])
    mkdirSync(cache, { recursive: true })
    if (existsSync(kept)) rmSync(making, { recursive: true })
    else renameSync(making, kept)
    forgetOldest()
  }
  const folder = join(kept, 'client')
  const files = listFiles(folder)
    .filter((file) => file !== 'index.html')
    .sort()
  const css = files.find((file) => file.endsWith('.css'))
  if (css === undefined) throw new Error('vite wrote no style sheet')
  return {
    version,
    folder,
    files,
    template: readFileSync(join(folder, 'index.html'), 'utf8'),
    css: readFileSync(join(folder, css), 'utf8'),
    worker: join(kept, 'draw', 'worker.js'),
  }
}

/** What a browser needs of a site's code to draw any of its pages. */
interface ClientCode {
  /** The script that pages begin with, and all files, below the site's folder. */
  entry: string
  files: string[]
}

async function buildClient(outDir: string, base: string, mode: string): Promise<ClientCode> {
  const { build } = await import('vite')
  const define = { 'process.env.NODE_ENV': JSON.stringify(mode) }
  const built = await build({
    ...{ base, mode, define, logLevel: 'warn' as const },
    build: { outDir, emptyOutDir: true, copyPublicDir: false },
  })
  for (const name of readdirSync('public').filter((name) => name !== 'data')) {
    cpSync(join('public', name), join(outDir, name), { recursive: true })
  }
  const output = Array.isArray(built) || !('output' in built) ? [] : built.output
  const entry = output.find((file) => file.type === 'chunk' && file.isEntry)?.fileName
  if (entry === undefined) throw new Error('vite wrote no script that pages begin with')
  // Of the languages a reader has one, which is kept once it is there.
  const ofOneLanguage = 'src/reader/words/languages/'
  const files = output.filter((file) => !(file.type === 'chunk' && file.facadeModuleId?.includes(ofOneLanguage)))
  return { entry, files: files.map(({ fileName }) => fileName).filter((file) => /\.(js|css)$/.test(file)) }
}

/** Builds the service worker, which knows what else was built, beside it. */
async function buildWorker(outDir: string, base: string, mode: string, { entry, files }: ClientCode): Promise<void> {
  const { build } = await import('vite')
  const known = { BASE: base, ENTRY: entry, CODE: files.sort() }
  await build({
    ...{ base, mode, configFile: false, logLevel: 'warn' },
    define: Object.fromEntries(Object.entries(known).map(([name, value]) => [name, JSON.stringify(value)])),
    build: {
      ...{ outDir, emptyOutDir: false, copyPublicDir: false, target: 'safari16.4' },
      rolldownOptions: { input: 'src/offline/worker.ts', output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  })
}

async function buildDrawing(outDir: string, base: string, mode: string): Promise<void> {
  const { build } = await import('vite')
  await build({
    base,
    mode,
    logLevel: 'warn',
    ssr: { noExternal: true },
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    build: {
      outDir,
      ssr: 'src/prerender/render/worker.ts',
      copyPublicDir: false,
      emptyOutDir: true,
      minify: false,
      target: 'node20',
    },
  })
}

function hashInputs(base: string, mode: string): string {
  const hash = createHash('sha256').update(`${base} ${mode}`)
  const files = inputs.flatMap((input) =>
    statSync(input).isDirectory() ? listFiles(input).map((file) => join(input, file)) : [input],
  )
  const telling = files.filter((file) => !/^public.data\b|^src.press\b|\.test\.tsx?$/.test(file))
  for (const file of telling.sort()) hash.update(`${file}\0`).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

function forgetOldest(): void {
  const states = readdirSync(cache).map((name) => ({ name, time: statSync(join(cache, name)).mtimeMs }))
  for (const { name } of states.sort((a, b) => b.time - a.time).slice(most)) {
    rmSync(join(cache, name), { recursive: true, force: true })
  }
}
