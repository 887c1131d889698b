import { cpSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { build } from 'vite'

/**
 * Builds, into a folder, the code that pages run (`client`) and the code that draws them (`draw`). `mode` is `production` or
 * `development`.
 */
export async function buildCode(folder: string, base: string, mode: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  // Vite's plugins go by what stands here, whatever the mode: a test's would be built into the site.
  process.env.NODE_ENV = 'production'
  const client = join(folder, 'client')
  await Promise.all([
    buildClient(client, base, mode).then((code) => buildWorker(client, base, mode, code)),
    buildDrawing(join(folder, 'draw'), base, mode),
  ])
}

/** What a browser needs of a site's code to draw any of its pages. */
interface ClientCode {
  /** The script that pages begin with, and all files, below the site's folder. */
  entry: string
  files: string[]
}

async function buildClient(outDir: string, base: string, mode: string): Promise<ClientCode> {
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
