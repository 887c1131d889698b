import { cp, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { writePages } from '#prerender/write-pages.ts'
import { writeSiteFiles } from '#prerender/write-site-files.ts'
import { runPress } from './run-press.ts'

interface SiteOptions {
  /** Where the stories are; absent means `content/`, printed into `public/data/`. */
  content: string | undefined
  /** Where the site goes: replaced as a whole, once all of it is there. */
  dist: string
  /** The folder of its host that the site will lie in: `/`, `/news/`. */
  base: string
}

/** Prints the edition and builds the site around it. Throws with a sentence for the editor; `dist` is then as it was. */
export async function buildSite({ content, dist, base }: SiteOptions): Promise<void> {
  if (!/^\/([\w.~-]+\/)*$/.test(base))
    throw new Error(`--base must begin and end with a slash, such as /news/: "${base}"`)
  const scratch = await mkdtemp(join(tmpdir(), 'steppe-wire-'))
  const data = content === undefined ? 'public/data' : join(scratch, 'data')
  const next = `${dist}.next`
  const former = `${dist}.former`
  try {
    await runPress(['print', '--out', data, ...(content === undefined ? [] : ['--content', content])])
    await rm(next, { recursive: true, force: true })
    await build({ base, logLevel: 'warn', build: { outDir: next, emptyOutDir: true } })
    if (content !== undefined) {
      await rm(join(next, 'data'), { recursive: true, force: true })
      await cp(data, join(next, 'data'), { recursive: true })
    }
    const pages = writePages(next, base)
    await writeSiteFiles(next, base)
    await rm(former, { recursive: true, force: true })
    await rename(dist, former).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    })
    await rename(next, dist)
    await rm(former, { recursive: true, force: true })
    process.stdout.write(`Site: ${pages} pages in ${dist}\n`)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}
