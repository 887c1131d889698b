import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Shell } from '#prerender/render/worker.ts'
import { listFiles } from './put-in-place.ts'
import { runTool } from './run-tool.ts'

/** Built code is kept here, a folder for each state of the sources. */
const cache = 'node_modules/.cache/shell'
/** How many states are kept: several sites may be built in turn. */
const most = 8
/** All that vite's output depends on. */
const inputs = [
  ...['src', 'tools/map', 'tools/build-code.ts', 'tools/build-code.js', 'index.html', 'public'],
  ...['vite.config.ts', 'tsconfig.base.json', 'package.json', 'package-lock.json'],
]

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
    // In a process of its own: what the compilers take, some 500 MB, they do not give back.
    await runTool('tools/build-code.js', [making, base, mode], 'The code of the site was not built')
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
