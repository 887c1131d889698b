import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { proofEdition } from '#press/print/proof-edition.ts'
import { runPress } from '#press/press.ts'
import { type Bytes, listBytes } from '../tools/soak/list-bytes.ts'
import { newRandom } from '../tools/new-random.ts'

const settings = {
  title: 'Test Wire',
  url: 'https://wire.example/',
  language: 'en',
  timeZone: 'Asia/Almaty',
  sources: [
    { name: 'Pamir Post', url: 'https://pamir.example/feed/', rights: 'full' },
    { name: 'Chui Courier', url: 'https://chui.example/atom/', rights: 'full', language: 'en' },
    { name: 'Steppe Digest', url: 'https://digest.example/feed.json', rights: 'excerpt' },
  ],
}

interface Item {
  title: string
  link: string
  guid?: string
  date?: string
  updated?: string
  text?: string
}

/** What one of the made-up newsrooms tells on a day of December: no two of one title. */
const items = (host: string, topics: readonly string[]): Item[] =>
  topics.map((topic, n) => ({
    title: topic,
    link: `https://${host}/2025/12/${topic.toLowerCase().replaceAll(' ', '-')}/`,
    guid: `${host}-${n}`,
    date: `2025-12-${String(1 + (n % 8)).padStart(2, '0')}T0${n % 10}:15:00Z`,
    text: `<p>${topic}: the day’s news, told at some length. It costs ${n + 2} million tenge.</p><p>${'More of it. '.repeat(n + 3)}</p>`,
  }))

const pamir = items('pamir.example', [
  ...['A bridge at Khorog', 'Snow closes the Anzob tunnel', 'Apricots of Isfara dry early', 'A library bus in Murghab'],
  ...['Dushanbe opens a tram museum', 'Rogun turbine passes its test', 'Shepherds count yaks in Alichur'],
])
const chui = items('chui.example', [
  ...['Bishkek plants ten thousand elms', 'Osh bazaar gets a roof', 'Tokmok tower is measured anew'],
  ...[
    'Naryn skiers wait for snow',
    'Felt makers of Kochkor meet',
    'A new ferry on Issyk-Kul',
    'Talas beans fetch more',
  ],
])
const digest = items('digest.example', [
  ...[
    'Samarkand paper mill turns again',
    'Khiva repairs a wall',
    'Aral fishers land pike',
    'Nukus museum lends pictures',
  ],
])
/** The fire is one event that two newsrooms tell of. */
const fire = 'A fire broke out at the Dordoi market in Bishkek at night and destroyed 40 containers, nobody was hurt.'
pamir.push({
  title: 'Fire destroys 40 containers at Dordoi market',
  link: 'https://pamir.example/dordoi-at-night/',
  date: '2025-12-07T02:00:00Z',
  text: `<p>${fire}</p>`,
})
chui.push({
  title: '40 containers at Dordoi market destroyed by fire',
  link: 'https://chui.example/fire/',
  date: '2025-12-07T05:00:00Z',
  text: `<p>${fire}</p>`,
})
/** Neither has a date: they get that of their import, which is the same in all runs here. */
digest.push({ title: 'Bukhara counts its storks', link: 'https://digest.example/storks', guid: 'storks' })

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const rss = (title: string, link: string, all: readonly Item[]) =>
  `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${title}</title><link>${link}</link>${all
    .map(
      (item) =>
        `<item><title>${item.title}</title><link>${escape(item.link)}</link>` +
        (item.guid === undefined ? '' : `<guid isPermaLink="false">${item.guid}</guid>`) +
        (item.date === undefined ? '' : `<pubDate>${new Date(item.date).toUTCString()}</pubDate>`) +
        (item.updated === undefined ? '' : `<atom:updated>${item.updated}</atom:updated>`) +
        `<description>${escape(item.text ?? '')}</description></item>`,
    )
    .join('')}</channel></rss>`
const atom = (title: string, link: string, all: readonly Item[]) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title><id>${link}</id><link href="${link}"/>${all
    .map(
      (item) =>
        `<entry><title>${item.title}</title><id>${item.guid ?? item.link}</id><link href="${escape(item.link)}"/>` +
        `<published>${item.date ?? ''}</published><updated>${item.updated ?? item.date ?? ''}</updated>` +
        `<content type="html">${escape(item.text ?? '')}</content></entry>`,
    )
    .join('')}</feed>`
const json = (title: string, link: string, all: readonly Item[]) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    ...{ title, home_page_url: link, feed_url: `${link}feed.json` },
    items: all.map(({ title, link, guid, date, text }) => ({
      ...{ id: guid ?? link, url: link, title, content_html: text ?? title, date_published: date },
    })),
  })
const post = (id: number, title: string, own = '') =>
  `<item><title>${title}</title><link>https://wire.example/?p=${id}</link><guid>https://wire.example/?p=${id}</guid>` +
  `<dc:creator>zarina</dc:creator><content:encoded><![CDATA[${title}, in our own words.\n\nAnd a second part.]]></content:encoded>` +
  `<wp:post_id>${id}</wp:post_id><wp:post_date_gmt>2025-11-${10 + id} 04:00:00</wp:post_date_gmt><wp:post_name>own-${id}</wp:post_name>` +
  `<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>${own}</item>`
const wxr = (posts: readonly string[]) =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Test Wire</title><link>https://wire.example</link>
  <wp:wxr_version>1.2</wp:wxr_version><wp:author><wp:author_login>zarina</wp:author_login>
  <wp:author_display_name>Zarina Karimova</wp:author_display_name></wp:author>${posts.join('')}</channel></rss>`
const oldSlug =
  '<wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key><wp:meta_value>an-old-name</wp:meta_value></wp:postmeta>'

const tagged = ({ link }: Item) => `${link}?utm_source=rss&utm_medium=feed`
/** A version that says when it was edited; one that does not say so is newer by arriving later, and that is its order. */
const edited = (item: Item | undefined, n: number): Item => ({
  ...(item ?? { title: '', link: '' }),
  updated: `2025-12-08T1${n}:00:00Z`,
  text: `<p>${item?.title ?? ''}: told anew, for the ${n + 2}th time.</p>`,
})

const sources: Record<string, string> = {
  'pamir-week.xml': rss('Pamir Post', 'https://pamir.example/', pamir.slice(0, 5)),
  'pamir-later.xml': rss('Pamir Post', 'https://pamir.example/', [
    ...pamir.slice(3),
    ...[0, 1].map((n) => edited(pamir[n], n)),
    ...pamir.slice(4, 6).map((item) => ({ ...item, link: tagged(item) })),
  ]),
  'pamir-latest.xml': rss('Pamir Post', 'https://pamir.example/', [edited(pamir[0], 5), ...pamir.slice(6)]),
  'chui.atom': atom('Chui Courier', 'https://chui.example/', chui),
  'chui-again.atom': atom('Chui Courier', 'https://chui.example/', [edited(chui[2], 3), ...chui.slice(3).reverse()]),
  'digest.json': json('Steppe Digest', 'https://digest.example/', digest),
  // A digest copies another's story, with its link.
  'copies.json': json('Steppe Digest', 'https://digest.example/', [
    { ...(chui[1] ?? { title: '', link: '' }), text: '<p>A copy.</p>', date: '2025-12-06T00:00:00Z', guid: 'copy-1' },
  ]),
  'old-site.xml': wxr([1, 2, 3].map((id) => post(id, `Our old story ${id}`, id === 2 ? oldSlug : ''))),
  'old-site-2.xml': wxr([3, 4, 5].map((id) => post(id, `Our old story ${id}`))),
  'pears.md':
    '---\ntitle: Pears of Tashkent\ndate: 2025-12-03\ntopics: [food, trees]\n---\n\nThe pear, at 20,000 sum a kilo.\n',
  'walnuts.md':
    '---\ntitle: Walnuts of Arslanbob\ndate: 2025-12-04\nupdated: 2025-12-05\nlanguage: en\n---\n\nThe **walnut** is ripe.\n',
  'orekhi.md':
    '---\ntitle: Орехи Арсланбоба\ndate: 2025-12-05\nlanguage: ru\ntwin: walnuts\n---\n\nОрех созрел, и его много.\n',
}

const names = Object.keys(sources)
let folder: string
let wanted: Bytes
let runs = 0
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'any-order-'))
  for (const [name, text] of Object.entries(sources)) writeFileSync(join(folder, name), text)
  wanted = await printed([names])
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** The bytes of the edition after so many imports, each of the files named; `between` prints after each of them too. */
async function printed(imports: readonly (readonly string[])[], { between = false } = {}): Promise<Bytes> {
  const content = join(folder, `run-${++runs}`)
  const out = join(content, 'data')
  mkdirSync(content)
  writeFileSync(join(content, 'press.json'), JSON.stringify(settings))
  for (const files of imports) {
    await press('import', ...files.map((name) => join(folder, name)), '--content', content)
    if (between) await press('print', '--content', content, '--out', out)
  }
  const fresh = join(content, 'fresh')
  await press('print', '--content', content, '--out', fresh)
  const bytes = listBytes(fresh)
  if (between) expect(Object.fromEntries(listBytes(out))).toMatchObject(Object.fromEntries(bytes))
  return bytes
}

async function press(...args: string[]): Promise<void> {
  let said = ''
  const stream = { write: (text: string) => (said += text) }
  const now = '2025-12-09T12:00:00Z'
  const code = await runPress([...args, '--now', now], { stdout: stream, stderr: stream, now: () => new Date(now) })
  expect({ code, said }).toMatchObject({ code: 0 })
}

function shuffled(all: readonly string[], seed: number): string[] {
  const random = newRandom(seed)
  return all
    .map((name) => ({ name, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ name }) => name)
}

const seeds = Array.from({ length: 12 }, (_, n) => n + 1)
const differing = (bytes: Bytes) =>
  [...new Set([...wanted.keys(), ...bytes.keys()])].filter((file) => bytes.get(file) !== wanted.get(file))

test('the edition that all is held against is whole, and has what the sources tell of', () => {
  expect(proofEdition(join(folder, 'run-1/fresh'), () => undefined)).toEqual([])
  const articles = [...wanted.keys()].filter((file) => file.startsWith('articles/'))
  expect(articles).toHaveLength(pamir.length + chui.length + digest.length + 5 + 3)
})

test.each(seeds)('one import of all files in any order gives the same bytes (order %i)', async (seed) => {
  expect(differing(await printed([shuffled(names, seed)]))).toEqual([])
})

test.each(seeds)('so do many imports, a file each, some of them twice (order %i)', async (seed) => {
  const twice = [...names, ...shuffled(names, seed).slice(0, 5)]
  expect(differing(await printed(shuffled(twice, seed + 100).map((name) => [name])))).toEqual([])
})

test.each(seeds.slice(0, 4))('so do a few imports of a few files, each printed (order %i)', async (seed) => {
  const order = shuffled(names, seed + 200)
  const imports = [order.slice(0, 3), order.slice(3, 7), order.slice(5)]
  expect(differing(await printed(imports, { between: true }))).toEqual([])
})
