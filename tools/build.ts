import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { files } from '#edition/files.ts'
import { tellBase } from '#prerender/head/tell-base.ts'
import { loadFile } from '#prerender/sources.ts'
import { buildSite } from './build-site.ts'
import { tellFailure } from './read-arguments.ts'

const help = `npm run build -- [--content DIR] [--dist DIR] [--base /news/] [--pictures MODE] [--compress]

Prints the edition, then builds the site.

  --content DIR   what to print (default: content). When given, public/data is left alone
  --dist DIR      where the site goes (default: dist)
  --base PATH     the folder of its host that the site will lie in (default: /)
  --pictures MODE what becomes of pictures: local, remote or none (default: remote); see print --help
  --compress      also writes each file's brotli and gzip forms, for servers that send them as they lie
`

/** Runs `npm run build` and returns its exit code. */
export async function runBuild(args: readonly string[]): Promise<number> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        content: { type: 'string' },
        dist: { type: 'string', default: 'dist' },
        base: { type: 'string', default: '/' },
        pictures: { type: 'string' },
        compress: { type: 'boolean', default: false },
        help: { type: 'boolean' },
      },
    })
    if (values.help) process.stdout.write(help)
    else {
      const [dist, base] = [resolve(values.dist), values.base]
      await buildSite({
        content: values.content === undefined ? undefined : resolve(values.content),
        dist,
        base,
        pictures: values.pictures,
        compress: values.compress,
      })
      const told = tellBase(loadFile(join(dist, 'data'), 'edition', files.edition).url, base)
      if (told !== undefined) process.stderr.write(`${told}\n`)
    }
    return 0
  } catch (error) {
    return tellFailure(error)
  }
}
