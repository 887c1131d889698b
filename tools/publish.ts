import { appendFileSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { baseOf } from '#prerender/base-of.ts'
import { files } from '#edition/files.ts'
import { isPrecompressed } from '#prerender/serve/precompress.ts'
import { loadFile } from '#prerender/sources.ts'
import { writeWhole } from '#prerender/write-whole.ts'
import { encodings, type KnownHashes } from './publish/list-site.ts'
import { openStore } from './publish/open-store.ts'
import { publishSite } from './publish/publish-site.ts'
import { tellFailure } from './read-arguments.ts'
import { besideSite, holdSite, needSite } from './site-folder.ts'

const help = `npm run publish -- --endpoint URL --bucket NAME [--prefix DIR/] [--encoding br|gzip] [--purge FILE]

Makes the files in a store that speaks S3 those of the built site: only what changed goes up, what leads to it last, and what is
gone is deleted by the first publish a day later. If it is interrupted, run it again.

  --endpoint URL   the store, such as https://s3.eu-central-1.amazonaws.com (or PUBLISH_ENDPOINT)
  --bucket NAME    (or PUBLISH_BUCKET)
  --region NAME    (or AWS_REGION; default: auto)
  --prefix DIR/    the folder of the bucket that the site goes into (default: its root)
  --dist DIR       the built site (default: dist)
  --encoding NAME  stores files in the brotli or gzip form that "npm run build -- --compress" made of them
  --purge FILE     adds to FILE the addresses whose content changes, one a line: once a CDN has forgotten them, delete it
  --anew           puts up everything, whatever lies there

Keys are taken from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and, if there is one, AWS_SESSION_TOKEN.
`

/** Runs `npm run publish` and returns its exit code. */
export async function runPublish(
  args: readonly string[],
  { env, now }: { env: Readonly<Record<string, string | undefined>>; now: () => Date },
): Promise<number> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        endpoint: { type: 'string' },
        bucket: { type: 'string' },
        region: { type: 'string' },
        prefix: { type: 'string', default: '' },
        dist: { type: 'string', default: 'dist' },
        encoding: { type: 'string' },
        purge: { type: 'string' },
        anew: { type: 'boolean', default: false },
        help: { type: 'boolean' },
      },
    })
    if (values.help) {
      process.stdout.write(help)
      return 0
    }
    const { encoding, prefix, anew } = values
    if (encoding !== undefined && !Object.hasOwn(encodings, encoding))
      throw new Error(`--encoding is br or gzip, not "${encoding}".`)
    if (prefix !== '' && !/^[^/].*\/$/.test(prefix)) throw new Error(`--prefix ends with a slash: "${prefix}".`)
    const endpoint = need(values.endpoint ?? env.PUBLISH_ENDPOINT, '--endpoint')
    if (!/^https?:\/\//.test(endpoint) || !URL.canParse(endpoint))
      throw new Error(`--endpoint is an address, such as https://s3.eu-central-1.amazonaws.com, not "${endpoint}".`)
    const store = openStore({
      endpoint,
      bucket: need(values.bucket ?? env.PUBLISH_BUCKET, '--bucket'),
      region: values.region ?? env.AWS_REGION ?? 'auto',
      prefix,
      accessKeyId: need(env.AWS_ACCESS_KEY_ID, 'AWS_ACCESS_KEY_ID in the environment'),
      secretAccessKey: need(env.AWS_SECRET_ACCESS_KEY, 'AWS_SECRET_ACCESS_KEY in the environment'),
      ...(env.AWS_SESSION_TOKEN && { sessionToken: env.AWS_SESSION_TOKEN }),
    })
    const dist = resolve(values.dist)
    needSite(dist)
    if (encoding !== undefined && !isPrecompressed(dist))
      throw new Error(
        `${dist} has no compressed forms to store: run "npm run build -- --compress", or leave --encoding away.`,
      )
    const { url } = loadFile(join(dist, 'data'), 'edition', files.edition)
    const root = baseOf(url).slice(0, -1)
    const hashFile = join(besideSite(dist), 'hashes.json')
    const release = await holdSite(dist, 'npm run publish')
    const { hashes, put, bytes, kept, dropped } = await publishSite({
      ...{ dist, store, encoding, anew, now: now(), known: readHashes(hashFile) },
      announce: (addresses) => {
        if (values.purge !== undefined) appendFileSync(values.purge, addresses.map((one) => `${root}${one}\n`).join(''))
      },
      progress: (stage, count) => process.stdout.write(`${stage}: ${count}\n`),
    }).finally(release)
    writeWhole(hashFile, JSON.stringify(hashes))
    process.stdout.write(
      `Published: ${put} files, ${(bytes / 1e6).toFixed(1)} MB; ${kept} as they were, ${dropped} deleted\n`,
    )
    return 0
  } catch (error) {
    return tellFailure(error)
  }
}

function need(value: string | undefined, name: string): string {
  if (value === undefined || value === '') throw new Error(`publish needs ${name}; --help tells more.`)
  return value
}

function readHashes(file: string): KnownHashes {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as KnownHashes
  } catch {
    // None were kept: all files are read.
    return {}
  }
}
