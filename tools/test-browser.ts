import { spawn } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildSite } from './build-site.ts'
import { findChromium } from './find-chromium.ts'
import { serveSite } from './serve.ts'

/**
 * Builds the sample site at a host's root, in a folder of it, and once more with React as developers have it; so as an edition in
 * Russian, too. Serves all four and runs the browser tests.
 */
const site = (name: string) => resolve('node_modules/.cache/site', name)
let executable: string
try {
  executable = findChromium()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
await buildSite({ content: undefined, dist: site('root'), base: '/' })
await buildSite({ content: undefined, dist: site('news'), base: '/news/' })
await buildSite({ content: undefined, dist: site('dev'), base: '/', mode: 'development' })
await buildSite({ content: inRussian(), dist: site('russian'), base: '/', mode: 'development' })
const root = await serveSite(site('root'), 0)
const news = await serveSite(site('news'), 0, '/news/')
const dev = await serveSite(site('dev'), 0)
const russian = await serveSite(site('russian'), 0)
const command = ['playwright', 'test', '--config', 'test/e2e/playwright.config.ts', ...process.argv.slice(2)]
const folders = { SITE_FOLDER: site('root'), NEWS_FOLDER: site('news'), DEV_FOLDER: site('dev') }
const urls = { SITE_URL: root.url, NEWS_URL: news.url, DEV_URL: dev.url, RUSSIAN_URL: russian.url }
const env = { ...process.env, ...folders, ...urls, CHROMIUM_PATH: executable }
const tests = spawn('npx', command, { stdio: 'inherit', env })
tests.once('exit', (code) => {
  process.exit(code ?? 1)
})

/** The sample's content with another language in its press.json. */
function inRussian(): string {
  const content = site('russian-content')
  rmSync(content, { recursive: true, force: true })
  cpSync('content', content, { recursive: true })
  const file = `${content}/press.json`
  writeFileSync(file, readFileSync(file, 'utf8').replace('"language": "en"', '"language": "ru"'))
  return content
}
