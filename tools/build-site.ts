import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { files } from '#edition/files.ts'
import { stampFolders, type PageRecord } from '#prerender/page-record.ts'
import { isPrecompressed, precompress } from '#prerender/serve/precompress.ts'
import { startDrawing } from '#prerender/render/worker-pool.ts'
import { writeOfflinePage } from '#prerender/write-offline-page.ts'
import { loadFile } from '#prerender/sources.ts'
import { writePages } from '#prerender/write-pages.ts'
import { gatherSiteFiles } from '#prerender/gather-site-files.ts'
import { findLanguage } from '#reader/words/languages.ts'
import { buildShell, type BuiltShell } from './build-shell.ts'
import { inOrder } from './in-order.ts'
import { linkEdition } from './link-edition.ts'
import { tellMissing } from './missing-words.ts'
import { dropFrom, linkInto, moveInto } from './put-in-place.ts'
import { runTool } from './run-tool.ts'
import { besideSite, holdSite, refuseForeign } from './site-folder.ts'
import { openRecord } from './site-record.ts'

interface SiteOptions {
  /** Where the stories are; absent means `content/`, printed into `public/data/`. */
  content: string | undefined
  /** Where the site goes. Beside it lies `….build`, which is not served: what a next build need not do again. */
  dist: string
  /** The folder of its host that the site will lie in: `/`, `/news/`. */
  base: string
  /** What becomes of pictures, as `print --pictures` says it. */
  pictures?: string | undefined
  /** Whether to compress its files ahead; one that was stays so in any case, or old forms would stand beside new files. */
  compress?: boolean
  /** `development` is for tests: React then says what it objects to. */
  mode?: 'production' | 'development'
}

/**
 * Prints the edition and builds the site around it: see docs/decisions/pages-change-places-one-by-one.md. Throws with a
 * sentence for the editor; the site is then as it was.
 */
export async function buildSite(options: SiteOptions): Promise<void> {
  if (!/^\/([\w.~-]+\/)*$/.test(options.base))
    throw new Error(
      `--base must begin and end with a slash and have Latin letters, digits, ".", "-", "_" or "~" between, such as /news/: "${options.base}"`,
    )
  refuseForeign(options.dist)
  const release = await holdSite(options.dist, 'npm run build')
  try {
    await buildHeld(options)
  } finally {
    release()
  }
}

async function buildHeld({ content, dist, base, pictures, compress, mode = 'production' }: SiteOptions): Promise<void> {
  const beside = besideSite(dist)
  const next = join(beside, 'next')
  const data = content === undefined ? 'public/data' : join(beside, 'data')
  const [, { shell, draw }] = await Promise.all([
    runTool(
      'tools/press.js',
      [
        ...['print', '--out', data],
        ...(content === undefined ? [] : ['--content', content]),
        ...(pictures === undefined ? [] : ['--pictures', pictures]),
      ],
      'The press did not finish',
    ),
    buildShell(base, mode).then((shell) => ({ shell, draw: startDrawing(shell.worker, shell) })),
  ])
  rmSync(next, { recursive: true, force: true })
  mkdirSync(next, { recursive: true })
  const { former, unsure, begin, end } = openRecord(beside)
  const [{ drawn, record }, writeSiteFiles] = await Promise.all([
    writePages({ version: shell.version, draw, data, base, dist, next, former, unsure }),
    gatherSiteFiles(dist, base, data),
  ])

  // From here on the site changes. What others lead to comes first, what leads to it last; then goes what nothing leads to.
  begin(drawn.map(({ file }) => file))
  mkdirSync(dist, { recursive: true })
  putCode(shell, dist)
  writeOfflinePage(shell.template, data, dist)
  const edition = linkEdition(data, join(dist, 'data'), former.edition)
  edition.bring()
  const known = { stories: Object.keys(record.stories), isThere: (file: string) => existsSync(join(dist, file)) }
  for (const { file, at } of inOrder(drawn, known)) moveInto(at, join(dist, file))
  edition.show()
  await writeSiteFiles()
  for (const file of findGone(former, record)) dropFrom(dist, file)
  const formerCode = former.code.filter((file) => !shell.files.includes(file))
  for (const file of formerCode.slice(shell.files.length * 2)) dropFrom(dist, file)

  stampFolders(record, dist)
  const code = [...shell.files, ...formerCode.slice(0, shell.files.length * 2)]
  end({ ...record, code, edition: edition.tidy() })
  rmSync(next, { recursive: true, force: true })
  if (compress || isPrecompressed(dist)) await precompress(dist)
  const count = Object.keys(record.pages).length + Object.keys(record.stories).length
  process.stdout.write(`Site: ${count} pages in ${dist}, ${drawn.length} of them new or changed\n`)
  const { language } = loadFile(data, 'edition', files.edition)
  process.stdout.write(await tellMissing(language, findLanguage(language)))
}

function putCode(shell: BuiltShell, dist: string): void {
  for (const file of shell.files) linkInto(join(shell.folder, file), join(dist, file))
}

/** A story that was taken down has a page still, of another kind. */
function findGone(former: PageRecord, now: PageRecord): string[] {
  const gone = [
    ...Object.keys(former.pages),
    ...Object.keys(former.stories).flatMap((path) => (path in now.stories ? [] : [`${path}/index.html`])),
  ]
  return gone.filter((file) => !(file in now.pages) && !(dirname(file) in now.stories))
}
