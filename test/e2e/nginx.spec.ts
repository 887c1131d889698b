import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { request as ask, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { findScriptHashes, toStylePolicy } from '#prerender/serve/content-policy.ts'
import { precompress } from '#prerender/serve/precompress.ts'
import { gatherSiteFiles } from '#prerender/gather-site-files.ts'
import { expect, test } from './quiet-page.ts'
import { hasNginx, startNginx } from './start-nginx.ts'

const story = '2025/12/apple-forests-above-almaty'
const old = {
  plain: '/2019/05/old-story/',
  html: '/old.html',
  query: '/?p=12',
  capital: '/News/tea/',
  otherCapital: '/news/Tea/',
  nearPage: '/Rates/',
  letters: '/2019/%d1%87%d0%b0%d0%b9/',
  hostile: '/a"b;c{d}e\'f$g h/',
  real: '/about/',
}
const encodings = { br: brotliDecompressSync, gzip: gunzipSync } as const

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Asks for an address as it is written, and follows nothing. */
async function get(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const path = url.slice(url.indexOf('/', 'http://'.length))
    ask({ hostname, port, path, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
      })
    })
      .once('error', reject)
      .end()
  })
}

// Where CI runs it is installed (.ci/run); a machine without it has no such server to be tested.
test.skip(!hasNginx() && !process.env.CI, 'needs Debian’s nginx and libnginx-mod-http-brotli-static')

for (const [place, base, built] of [
  ['at the root', '/', process.env.SITE_FOLDER],
  ['in a folder of its host', '/news/', process.env.NEWS_FOLDER],
] as const) {
  test.describe(`nginx, with the configuration that we ship, ${place}`, () => {
    test.describe.configure({ mode: 'serial' })
    let root: string
    let site: string
    let nginx: Awaited<ReturnType<typeof startNginx>>

    test.beforeAll(async () => {
      test.setTimeout(240_000)
      if (!built) throw new Error('no site')
      root = mkdtempSync(join(tmpdir(), 'www-'))
      site = join(root, base)
      cpSync(built, site, { recursive: true })
      const redirects = Object.fromEntries(Object.values(old).map((address) => [address, story]))
      writeFileSync(join(site, 'data/redirects.json'), JSON.stringify(redirects))
      const write = await gatherSiteFiles(site, base)
      await write()
      await precompress(site)
      nginx = await startNginx(root, base)
    })
    test.afterAll(async () => {
      await nginx.stop()
      rmSync(root, { recursive: true })
    })

    const list = () =>
      readdirSync(site, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(site.length).replace(/^\//, ''))
        .filter((file) => !/^\.|\.(br|gz)$|^_/.test(file))
    const toUrl = (file: string) => nginx.url + encodeURI(file.replace(/(^|\/)index\.html$/, '$1'))
    const isMoved = (file: string) => /^old\.html$|^(2019|[Nn]ews|Rates)\//.test(file) || file.startsWith('a"')

    test('answers every address at once, compressed ahead, with its headers', async () => {
      test.setTimeout(240_000)
      const pages = list().filter((file) => !isMoved(file))
      expect(pages.filter((file) => file.endsWith('index.html')).length).toBeGreaterThan(100)
      for (const file of pages) {
        const bytes = readFileSync(join(site, file))
        for (const [encoding, decode] of Object.entries(encodings)) {
          const answer = await get(toUrl(file), { 'accept-encoding': encoding })
          expect(answer.status, file).toBe(200)
          const isLong = bytes.length >= 1000 && !/\.(png|avif|webp|jpg)$/.test(file)
          expect(answer.headers['content-encoding'], file).toBe(isLong ? encoding : undefined)
          if (isLong) expect(answer.headers.vary, file).toBe('Accept-Encoding')
          expect((isLong ? decode(answer.body) : answer.body).equals(bytes), file).toBe(true)
          const { 'content-security-policy': policy = '', ...headers } = answer.headers
          expect(policy).toContain("script-src 'self' 'sha256-")
          expect(policy).toContain("require-trusted-types-for 'script'")
          expect(policy).not.toContain('unsafe')
          expect(headers).toMatchObject({
            'x-content-type-options': 'nosniff',
            'referrer-policy': 'strict-origin-when-cross-origin',
            'cross-origin-opener-policy': 'same-origin',
          })
          const hashed = /^(assets|data\/(headlines|pictures|search))\//.test(file)
          expect(headers['cache-control'], file).toBe(hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
        }
      }
    })

    test('runs and paints nothing that is not named by its policy', async () => {
      const policy = String((await get(nginx.url)).headers['content-security-policy'])
      for (const file of list().filter((name) => name.endsWith('.html') && !isMoved(name))) {
        const html = readFileSync(join(site, file), 'utf8')
        for (const hash of findScriptHashes(html)) expect(policy, file).toContain(hash)
        // The page for when there is no connection is drawn by its scripts, with the whole style sheet.
        if (file === 'offline.html') continue
        const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = '']) => css)
        expect(styles, file).toHaveLength(1)
        expect(html.indexOf(toStylePolicy(styles[0] ?? '')), file).toBeGreaterThan(0)
        expect(html, file).not.toMatch(/<[a-z][^>]* (style|on[a-z]+)="/)
      }
    })

    test('answers what the sitemaps name, and calls things what they are', async () => {
      const maps = list().filter((file) => /^sitemap-[\d-]+\.xml$|^sitemap-pages\.xml$/.test(file))
      const named = maps.flatMap((file) => [...readFileSync(join(site, file), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)])
      expect(named.length).toBeGreaterThan(80)
      for (const [, address = ''] of named) {
        const path = new URL(address).pathname.slice(1)
        expect((await get(nginx.url + path)).status, path).toBe(200)
      }
      const typeOf = async (path: string) => (await get(nginx.url + path)).headers['content-type']
      expect(await typeOf('')).toBe('text/html; charset=utf-8')
      expect(await typeOf('data/edition.json')).toBe('application/json; charset=utf-8')
      expect(await typeOf('feed.xml')).toContain('application/rss+xml')
      expect(await typeOf('kazakhstan/atom.xml')).toContain('application/atom+xml')
      expect(await typeOf('kazakhstan/feed.json')).toContain('application/feed+json')
      expect(await typeOf('sitemap.xml')).toContain('application/xml')
      expect(await typeOf('favicon.svg')).toContain('image/svg+xml')
    })

    test('says 404 of what isn’t there, in our own words, and keeps it for nobody', async () => {
      const words = readFileSync(join(site, '404.html'))
      for (const path of [
        'narnia/',
        '2025/12/no-such/',
        'assets/gone-0a1b2c3d.js',
        '.server/nginx-site.conf',
        'data/x.json',
      ]) {
        const { status, headers, body } = await get(nginx.url + path, { 'accept-encoding': 'br' })
        expect(status, path).toBe(404)
        expect(headers['cache-control'], path).toBe('no-cache')
        expect(headers['content-security-policy'], path).toContain("object-src 'none'")
        expect(headers['content-type'], path).toContain('text/html')
        expect(brotliDecompressSync(body).equals(words), path).toBe(true)
      }
    })

    test('leads from old addresses to the story, and from none that is a page', async () => {
      const below = (address: string) => nginx.url + address.slice(1)
      for (const address of [
        old.plain,
        '/2019/05/old-story',
        `${old.plain}?utm_source=x`,
        old.html,
        old.query,
        old.capital,
        old.otherCapital,
        old.nearPage,
        old.letters,
      ]) {
        const { status, headers } = await get(below(address))
        expect([status, headers.location], address).toEqual([301, `${base}${story}/`])
      }
      expect((await get(below(encodeURI(old.hostile)))).headers.location).toBe(`${base}${story}/`)
      for (const real of [old.real, '/rates/']) expect((await get(below(real))).status, real).toBe(200)
      const bare = await get(below('/kazakhstan'))
      expect([bare.status, bare.headers.location]).toEqual([301, `${base}kazakhstan/`])
    })

    test('sends nothing twice to who has it', async () => {
      const headers = { 'accept-encoding': 'br' }
      const { etag = '' } = (await get(nginx.url, headers)).headers
      const again = await get(nginx.url, { ...headers, 'if-none-match': etag })
      expect([again.status, again.body.length]).toEqual([304, 0])
    })

    for (const path of ['', 'kazakhstan/', 'kazakhstan,uzbekistan/', `${story}/`, 'page/0/', 'rates/', 'about/']) {
      test(`/${path} breaks no rule of its own policy`, async ({ page }) => {
        const violations: string[] = []
        await page.exposeFunction('tellViolation', (text: string) => violations.push(text))
        await page.addInitScript(() => {
          document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
            const { tellViolation } = window as unknown as { tellViolation: (text: string) => void }
            tellViolation(`${violatedDirective} ${blockedURI} ${sample}`)
          })
        })
        await page.goto(nginx.url + path)
        await expect(page.locator('main h1')).toBeVisible()
        await expect(page.locator('[aria-busy]')).toHaveCount(0)
        const link = page.locator(`:is(main, footer) a[href^="${base}"]`).first()
        await link.click()
        await expect(page.locator('main h1')).toBeVisible()
        expect(violations).toEqual([])
      })
    }

    test('lets the service worker in, asks for it anew each time, and lets nothing else name a script', async ({
      page,
    }) => {
      const { headers } = await get(`${nginx.url}sw.js`)
      expect(headers).toMatchObject({
        'cache-control': 'no-cache',
        'content-type': 'text/javascript; charset=utf-8',
      })
      expect(String(headers['content-security-policy'])).toMatch(/; trusted-types worker$/)
      expect((await get(`${nginx.url}manifest.webmanifest`)).headers['content-type']).toContain(
        'application/manifest+json',
      )
      await page.goto(nginx.url)
      await page.locator(`main a[href^="${base}"]`).first().click()
      await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
      await page.reload()
      await expect(page.locator('main h1')).toBeVisible()
    })

    test('a story’s data for search engines is there under the policy', async ({ page }) => {
      await page.goto(`${nginx.url}${story}/`)
      const data = await page.locator('script[type="application/ld+json"]').first().textContent()
      expect(JSON.parse(data ?? '')).toMatchObject({
        '@graph': [{ '@type': 'NewsArticle' }, { '@type': 'BreadcrumbList' }],
      })
    })

    test('a second build leaves what is served as it is', async () => {
      const time = () => statSync(join(site, 'feed.xml')).mtimeMs
      const before = time()
      const write = await gatherSiteFiles(site, base)
      expect((await write()).written).toBe(0)
      expect((await precompress(site)).written).toBe(0)
      expect(time()).toBe(before)
    })
  })
}
