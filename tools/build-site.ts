import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { files } from '#edition/files.ts'
import { readRecord, type PageRecord } from '#prerender/page-record.ts'
import { isPrecompressed, precompress } from '#prerender/serve/precompress.ts'
import { writePages } from '#prerender/write-pages.ts'
import { writeSiteFiles } from '#prerender/write-site-files.ts'
import { buildShell, type BuiltShell } from './build-shell.ts'
import { dropFrom, linkInto, listFiles, moveInto } from './put-in-place.ts'
import { runPress } from './run-press.ts'

interface SiteOptions {
  /** Where the stories are; absent means `content/`, printed into `public/data/`. */
  content: string | undefined
  /** Where the site goes. Beside it lies `….build`, which is not served: what a next build need not do again. */
  dist: string
  /** The folder of its host that the site will lie in: `/`, `/news/`. */
  base: string
  /** Whether to compress its files ahead; one that was stays so in any case, or old forms would stand beside new files. */
  compress?: boolean
  /** `development` is for tests: React then says what it objects to. */
  mode?: 'production' | 'development'
}

/** What is kept beside a site. */
interface SiteRecord extends PageRecord {
  /** The code's files that the site holds: those of this build and of the one before, which open tabs may still ask for. */
  code: string[]
}

/**
 * Prints the edition and builds the site around it: see docs/decisions/pages-change-places-one-by-one.md. Throws with a
 * sentence for the editor; the site is then as it was.
 */
export async function buildSite({ content, dist, base, compress, mode = 'production' }: SiteOptions): Promise<void> {
  if (!/^\/([\w.~-]+\/)*$/.test(base))
    throw new Error(`--base must begin and end with a slash, such as /news/: "${base}"`)
  const beside = `${dist}.build`
  const next = join(beside, 'next')
  const data = content === undefined ? 'public/data' : join(beside, 'data')
  const [shell] = await Promise.all([
    buildShell(base, mode),
    runPress(['print', '--out', data, ...(content === undefined ? [] : ['--content', content])]),
  ])
  rmSync(next, { recursive: true, force: true })
  const recordFile = join(beside, 'pages.json')
  const former = { code: [], ...readRecord(recordFile) } as SiteRecord
  const { written, record } = await writePages({ shell, data, base, dist, next, former })

  // From here on the site changes. What others lead to comes first, what leads to it last; then goes what nothing leads to.
  mkdirSync(dist, { recursive: true })
  putCode(shell, dist)
  const dataFiles = listFiles(data)
  for (const file of dataFiles) if (file !== files.edition) linkInto(join(data, file), join(dist, 'data', file))
  for (const file of inOrder(written)) moveInto(join(next, file), join(dist, file))
  linkInto(join(data, files.edition), join(dist, 'data', files.edition))
  await writeSiteFiles(dist, base)
  for (const file of Object.keys(former.pages)) if (!(file in record.pages)) dropFrom(dist, file)
  const printed = new Set(dataFiles)
  for (const file of listFiles(join(dist, 'data'))) if (!printed.has(file)) dropFrom(join(dist, 'data'), file)
  const formerCode = former.code.filter((file) => !shell.files.includes(file))
  for (const file of formerCode.slice(shell.files.length * 2)) dropFrom(dist, file)

  const code = [...shell.files, ...formerCode.slice(0, shell.files.length * 2)]
  mkdirSync(beside, { recursive: true })
  writeFileSync(`${recordFile}.tmp`, JSON.stringify({ ...record, code } satisfies SiteRecord))
  moveInto(`${recordFile}.tmp`, recordFile)
  rmSync(next, { recursive: true, force: true })
  if (compress || isPrecompressed(dist)) await precompress(dist)
  const count = Object.keys(record.pages).length
  process.stdout.write(`Site: ${count} pages in ${dist}, ${written.length} of them new or changed\n`)
}

function putCode(shell: BuiltShell, dist: string): void {
  for (const file of shell.files) linkInto(join(shell.folder, file), join(dist, file))
}

/** Stories and numbered pages before the lists that lead to them. */
function inOrder(written: readonly string[]): string[] {
  const depth = (file: string) => file.split('/').length
  return [...written].sort((a, b) => depth(b) - depth(a))
}
