import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import S3rver from '@20minutes/s3rver'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runPublish } from '../tools/publish.ts'

const noon = new Date('2025-12-09T12:00:00Z')
const hour = 60 * 60 * 1000

function editionOf(head: string, url = 'https://wire.example/'): string {
  const scopes = { all: { count: 2, head } }
  const frame = { format: 1, title: 'Wire', url, language: 'en', timeZone: 'Asia/Almaty' }
  return JSON.stringify({ ...frame, updatedAt: '2025-12-09T12:00:00Z', scopes, sources: [] })
}

/** Files of two editions of a site: the second has one story more, one less, and another script. */
const first = {
  'index.html': '<a href="/2025/12/one/">One</a> <a href="/2025/12/two/">Two</a>',
  'kazakhstan/index.html': '<a href="/2025/12/one/">One</a>',
  'feed.xml': '<rss>one two</rss>',
  '2025/12/one/index.html': '<h1>One</h1>',
  '2025/12/two/index.html': '<h1>Two</h1>',
  'assets/start-1111.js': 'start(1)',
  'data/edition.json': editionOf('0-11111111'),
  'data/headlines/all/0-11111111.json': '["one","two"]',
  '.server/nginx-site.conf': 'not served',
}
const { '2025/12/one/index.html': _gone, 'assets/start-1111.js': _old, ...rest } = first
const second = {
  ...rest,
  'index.html': '<a href="/2025/12/two/">Two</a> <a href="/2025/12/three/">Three</a>',
  'kazakhstan/index.html': '<a href="/2025/12/three/">Three</a>',
  'feed.xml': '<rss>two three</rss>',
  '2025/12/three/index.html': '<h1>Three</h1>',
  'assets/start-2222.js': 'start(2)',
  'data/edition.json': editionOf('0-22222222'),
  'data/headlines/all/0-22222222.json': '["two","three"]',
}

let folder: string
let store: S3rver
let relay: Relay
/** The folder of the bucket that is published into. */
let prefix: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'))
  prefix = ''
  const configureBuckets = [{ name: 'site', configs: [] }]
  store = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory: join(folder, 's3'), configureBuckets })
  relay = await openRelay((await store.run()).port)
})
afterEach(async () => {
  relay.close()
  await store.close()
  rmSync(folder, { recursive: true })
})

/** Passes connections on to a server, until they are cut. */
interface Relay {
  url: string
  /** From now on, cuts every connection that has asked for `requests` things more. */
  cutAfter: (requests: number) => void
  mend: () => void
  /** Requests that were passed on, `PUT index.html`, in their order. */
  asked: string[]
  close: () => void
}

async function openRelay(port: number): Promise<Relay> {
  const asked: string[] = []
  const sockets = new Set<Socket>()
  let left = Infinity
  const server: Server = createServer((client) => {
    const upstream = connect(port, '127.0.0.1')
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        client.destroy()
        upstream.destroy()
      })
    }
    upstream.on('data', (part) => client.write(part))
    client.on('data', (part: Buffer) => {
      const [, method, path] = /^(GET|PUT|DELETE) \/site\/(\S*) HTTP/.exec(part.toString('latin1')) ?? []
      if (path !== undefined && left-- <= 0) client.destroy()
      else {
        if (path !== undefined) asked.push(`${method ?? ''} ${path}`)
        upstream.write(part)
      }
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cutAfter: (requests) => {
      left = requests
    },
    mend: () => {
      left = Infinity
    },
    asked,
    close: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

function build(site: Readonly<Record<string, string>>): void {
  rmSync(join(folder, 'dist'), { recursive: true, force: true })
  mkdirSync(join(folder, 'dist.build'), { recursive: true })
  for (const [file, text] of Object.entries(site)) {
    mkdirSync(dirname(join(folder, 'dist', file)), { recursive: true })
    writeFileSync(join(folder, 'dist', file), text)
  }
}

function publish({ at = noon, secret = 'S3RVER', args = [] as string[] } = {}): Promise<number> {
  relay.asked.length = 0
  const env = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: secret, AWS_REGION: 'us-east-1' }
  const where = ['--endpoint', relay.url, '--bucket', 'site', '--prefix', prefix, '--dist', join(folder, 'dist')]
  return runPublish([...where, ...args], { env, now: () => at })
}

/** What a reader gets: the store keeps a file's bytes and its headers beside each other. */
function stored(file: string): { text: string; headers: Record<string, string> } | undefined {
  const place = join(folder, 's3/site', prefix, file)
  if (!existsSync(`${place}._S3rver_object`)) return undefined
  const headers = JSON.parse(readFileSync(`${place}._S3rver_metadata.json`, 'utf8')) as Record<string, string>
  return { text: readFileSync(`${place}._S3rver_object`, 'utf8'), headers }
}

const put = () =>
  relay.asked.filter((one) => one.startsWith('PUT') && !one.includes('.published')).map((one) => one.slice(4))

test('a site goes up with its headers, what leads to others after them', async () => {
  build(first)
  expect(await publish()).toBe(0)
  expect(stored('index.html')?.text).toBe(first['index.html'])
  expect(stored('index.html')?.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
  })
  expect(stored('feed.xml')?.headers).toMatchObject({ 'content-type': 'application/rss+xml; charset=utf-8' })
  expect(stored('assets/start-1111.js')?.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
  })
  expect(stored('.server/nginx-site.conf')).toBeUndefined()
  const order = put()
  expect(order.at(-1)).toBe('data/edition.json')
  for (const list of ['index.html', 'kazakhstan/index.html', 'feed.xml']) {
    for (const led of ['2025/12/one/index.html', 'assets/start-1111.js', 'data/headlines/all/0-11111111.json'])
      expect(order.indexOf(list), `${list} after ${led}`).toBeGreaterThan(order.indexOf(led))
  }
})

test('only what changed goes up, and what is gone goes a day later', async () => {
  build(first)
  await publish()
  expect(await publish()).toBe(0)
  expect(relay.asked).toEqual(['GET .published.json.gz'])

  build(second)
  const purge = join(folder, 'purge.txt')
  await publish({ args: ['--purge', purge] })
  const changed = Object.entries(second).filter(([file, text]) => (first as Record<string, string>)[file] !== text)
  expect(put().sort()).toEqual(changed.map(([file]) => file).sort())
  expect(readFileSync(purge, 'utf8').split('\n').sort()).toEqual(
    ['', '/', '/2025/12/three/', '/data/edition.json', '/feed.xml', '/kazakhstan/'].sort(),
  )
  expect(stored('2025/12/one/index.html')).toBeDefined()
  await publish({ at: new Date(noon.getTime() + 23 * hour) })
  expect(stored('assets/start-1111.js')).toBeDefined()
  await publish({ at: new Date(noon.getTime() + 24 * hour) })
  for (const file of ['2025/12/one/index.html', 'assets/start-1111.js']) expect(stored(file), file).toBeUndefined()
  expect(stored('2025/12/two/index.html')).toBeDefined()
})

test('a publish that is cut off leaves a whole site, and the next completes it', { timeout: 120_000 }, async () => {
  const most = Object.keys(second).length + 3
  let failures = 0
  for (let requests = 1; requests < most; requests += 3) {
    prefix = `after-${requests}/`
    build(first)
    await publish()
    build(second)
    relay.cutAfter(requests)
    const code = await publish()
    relay.mend()
    expectWhole()
    if (code === 0) continue
    failures += 1
    await publish()
    for (const [file, text] of Object.entries(second))
      if (!file.startsWith('.')) expect(stored(file)?.text, file).toBe(text)
  }
  expect(failures).toBeGreaterThan(2)
})

/** Whichever edition a list is of: all that it leads to is there. */
function expectWhole(): void {
  for (const list of ['index.html', 'kazakhstan/index.html']) {
    const { text } = stored(list) ?? { text: '' }
    const led = [...text.matchAll(/href="\/([^"]*)"/g)].map(([, address = '']) => `${address}index.html`)
    expect(led.length, list).toBeGreaterThan(0)
    for (const file of led) expect(stored(file), `${file}, which ${list} leads to`).toBeDefined()
  }
  const { scopes } = JSON.parse(stored('data/edition.json')?.text ?? '{}') as { scopes: { all: { head: string } } }
  expect(stored(`data/headlines/all/${scopes.all.head}.json`)).toBeDefined()
}

test('files go up compressed where that is asked for and they are', async () => {
  build({ ...first, 'index.html.br': 'br', 'index.html.gz': 'gz' })
  await publish({ args: ['--encoding', 'br'] })
  expect(stored('index.html')?.text).toBe('br')
  expect(stored('index.html')?.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'br',
  })
  expect(stored('kazakhstan/index.html')?.headers['content-encoding']).toBeUndefined()
  expect(stored('index.html.br')).toBeUndefined()
  await publish()
  expect(put()).toEqual(['index.html'])
  expect(stored('index.html')?.text).toBe(first['index.html'])
})

test('what caches are to forget is named from the root of the host', async () => {
  build({ ...first, 'data/edition.json': editionOf('0-11111111', 'https://wire.example/news/') })
  const purge = join(folder, 'purge.txt')
  await publish({ args: ['--purge', purge] })
  expect(readFileSync(purge, 'utf8').split('\n')).toContain('/news/2025/12/one/')
})

test('a site without compressed forms is not stored as one that has them', async () => {
  build(first)
  expect(await publish({ args: ['--encoding', 'br'] })).toBe(1)
  expect(relay.asked).toEqual([])
})

test('a store that knows another key takes nothing', async () => {
  build(first)
  expect(await publish({ secret: 'wrong' })).toBe(1)
  expect(stored('index.html')).toBeUndefined()
})

test('a folder without a site takes nothing from the store', async () => {
  build(first)
  await publish()
  rmSync(join(folder, 'dist'), { recursive: true })
  expect(await publish({ at: new Date(noon.getTime() + 25 * hour) })).toBe(1)
  expect(relay.asked).toEqual([])
  expect(stored('index.html')?.text).toBe(first['index.html'])
})
