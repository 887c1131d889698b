import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildSite } from './build-site.ts'

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
      await buildSite({
        content: values.content === undefined ? undefined : resolve(values.content),
        dist: resolve(values.dist),
        base: values.base,
        pictures: values.pictures,
        compress: values.compress,
      })
    }
    return 0
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}
