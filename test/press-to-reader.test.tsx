import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadPageOf } from '#reader/routes.tsx'
import { openPage } from './open-page.tsx'
import { StaticHost } from './static-host.ts'

const feed = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel>
    <title>Pamir Post</title>
    <link>https://pamir.example/</link>
    <description>News from up high</description>
    <item>
      <title>A second bridge at Khorog &amp;#8211; at last</title>
      <link>https://pamir.example/second-bridge-khorog/</link>
      <guid isPermaLink="false">post-17</guid>
      <pubDate>Mon, 08 Dec 2025 11:05:00 +0500</pubDate>
      <dc:creator>Zarina Karimova</dc:creator>
      <category>Tajikistan</category>
      <category>Горное дело</category>
      <description>Two banks of one river get a second crossing.</description>
      <content:encoded><![CDATA[
        <p onclick="alert(1)">The <b>Gunt</b> has a <a href="javascript:alert(2)">new</a> crossing.</p>
        <script>document.title = 'taken over'</script>
        <table><tr><th>Span</th><td>84 m</td></tr></table>
        <p>See <a href="/maps/">the map</a>.</p>]]></content:encoded>
    </item>
    <item><guid>post-18</guid><pubDate>Mon, 08 Dec 2025 12:05:00 +0500</pubDate></item>
  </channel>
</rss>`

const folder = mkdtempSync(join(tmpdir(), 'press-to-reader-'))
const content = join(folder, 'content')
const out = join(folder, 'data')

function press(...args: string[]): string {
  const command = [
    '--import',
    'tsx',
    'src/press/press.ts',
    ...args,
    '--content',
    content,
    '--now',
    '2025-12-09T12:00:00Z',
  ]
  return execFileSync(process.execPath, command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

function printedFiles(): Record<string, unknown> {
  const paths = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    paths
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => path.endsWith('.json'))
      .map((path) => [relative(out, path), JSON.parse(readFileSync(path, 'utf8'))]),
  )
}

describe('a feed’s story', () => {
  let report = ''

  beforeAll(() => {
    mkdirSync(content)
    const settings = {
      title: 'Test Wire',
      language: 'en',
      timeZone: 'Asia/Almaty',
      about: 'A test.',
      sources: [{ name: 'Pamir Post', url: 'https://pamir.example/feed/', rights: 'full' }],
    }
    writeFileSync(join(content, 'press.json'), JSON.stringify(settings))
    writeFileSync(join(folder, 'feed.xml'), feed)
    report = press('import', join(folder, 'feed.xml'))
    press('print', '--out', out)
  }, 60_000)

  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it('goes from the file to a card and to its page, and brings nothing dangerous', async () => {
    new StaticHost(printedFiles())
    const user = openPage('/')
    const card = await screen.findByRole('article')
    expect(screen.getByRole('heading', { name: 'Monday, 8 December 2025' })).toBeVisible()
    expect(within(card).getByText('Two banks of one river get a second crossing.')).toBeVisible()
    expect(within(card).getByText('Pamir Post')).toBeVisible()
    expect(within(card).getByText('Tajikistan')).toBeVisible()
    await user.click(within(card).getByRole('link', { name: 'A second bridge at Khorog – at last' }))

    expect(await screen.findByText('Gunt')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Zarina Karimova' })).toBeVisible()
    expect(screen.getByRole('cell', { name: '84 m' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'the map' })).toHaveAttribute('href', 'https://pamir.example/maps/')
    expect(screen.getByRole('link', { name: 'Read the original' })).toHaveAttribute(
      'href',
      'https://pamir.example/second-bridge-khorog/',
    )
    expect(screen.queryByRole('link', { name: 'new' })).not.toBeInTheDocument()
    expect(document.querySelector('script, [onclick]')).toBeNull()
    await waitFor(() => {
      expect(document.title).toBe('A second bridge at Khorog – at last · Test Wire')
    })
  })

  it('leads from its card to the topic that it was filed under, whatever its letters', async () => {
    await loadPageOf('/topic/gornoe-delo/')
    new StaticHost(printedFiles())
    const user = openPage('/')
    await user.click(await screen.findByRole('link', { name: 'Горное дело' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Горное дело' })).toBeVisible()
    expect(await screen.findByRole('link', { name: 'A second bridge at Khorog – at last' })).toBeVisible()
  })

  it('that has neither title nor text is left out with the source, the item and the reason', () => {
    expect(report).toMatch(/left out/i)
    expect(report).toMatch(/Pamir Post|feed\.xml/)
    expect(report).toMatch(/post-18/)
  })
})
