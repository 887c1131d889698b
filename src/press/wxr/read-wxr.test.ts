import { Buffer } from 'node:buffer'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { WxrInput } from './open-export.ts'
import { readWxr } from './read-wxr.ts'
import type { WxrEvent } from './wxr-draft.ts'

const folder = new URL('./pairs/', import.meta.url)
const names = readdirSync(folder)
const sources = names.filter((name) => name.endsWith('.xml'))

async function read(input: WxrInput): Promise<WxrEvent[]> {
  const events: WxrEvent[] = []
  const context = { name: 'export.xml', rights: 'full', timeZone: 'Asia/Bishkek' } as const
  for await (const event of readWxr(input, context)) events.push(event)
  return events
}

function bytesOf(source: string): Buffer {
  return readFileSync(new URL(source, folder))
}

function becomes(source: string): unknown {
  return JSON.parse(bytesOf(source.replace('.xml', '.becomes.json')).toString())
}

async function* stream(bytes: Uint8Array, size: number, error?: Error): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield Promise.resolve(bytes.subarray(at, at + size))
  if (error) await Promise.reject(error)
}

function titlesOf(events: WxrEvent[]): string[] {
  return events.flatMap((event) => ('draft' in event ? [event.draft.title] : []))
}

function saidOf(events: WxrEvent[]): string[] {
  return events.flatMap((event) => {
    if ('draft' in event) return []
    return 'rejection' in event ? [event.rejection.reason] : [event.warning.text]
  })
}

describe('a WordPress export', () => {
  it.each(sources)('%s becomes what lies beside it', async (source) => {
    expect(await read(fileURLToPath(new URL(source, folder)))).toEqual(becomes(source))
  })

  it('has its own file beside it, for every one that is expected', () => {
    expect(names.length).toBe(sources.length * 2)
  })

  it.each([1, 7, 1000])('is the same when it comes as a stream, %i bytes at a time', async (size) => {
    expect(await read(stream(bytesOf('classic.xml'), size))).toEqual(becomes('classic.xml'))
  })

  it('is the same when it is packed, and in UTF-16', async () => {
    expect(await read(stream(gzipSync(bytesOf('classic.xml')), 100))).toEqual(becomes('classic.xml'))
    const wide = Buffer.from(`\uFEFF${bytesOf('classic.xml').toString()}`, 'utf16le')
    expect(await read(stream(wide, 333))).toEqual(becomes('classic.xml'))
  })

  it('tells posts of one guid apart by their numbers and links', async () => {
    const item = (id: number, guid: string) =>
      `<item><title>Post ${id}</title><link>https://a.example/post-${id}/</link><guid>${guid}</guid>` +
      `<content:encoded>Text.</content:encoded><wp:post_id>${id}</wp:post_id><wp:status>publish</wp:status>` +
      '<wp:post_date>2025-12-09 10:00:00</wp:post_date><wp:post_type>post</wp:post_type></item>'
    const items = [
      item(1, 'https://a.example/?p=1'),
      item(2, 'https://a.example/?p=1'),
      item(1, 'https://a.example/?p=1'),
    ]
    const whole =
      '<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">' +
      `<channel><title>A</title><wp:wxr_version>1.2</wp:wxr_version>${items.join('')}</channel></rss>`
    const events = await read(stream(Buffer.from(whole), 1000))
    expect(events.flatMap((event) => ('draft' in event ? [event.draft.ids] : []))).toEqual([
      ['https://a.example/?p=1', 'https://a.example/post-1/'],
      ['https://a.example/post-2/'],
      ['https://a.example/?p=1', 'https://a.example/post-1/'],
    ])
  })

  it('gives its whole posts, and says so, when its download broke off', async () => {
    const whole = bytesOf('classic.xml')
    const half = whole.subarray(0, whole.indexOf('<wp:post_id>102'))
    const events = await read(stream(half, 500, new Error('socket closed')))
    expect(titlesOf(events)).toEqual(['Рынок открылся — снова'])
    expect(saidOf(events)).toEqual([
      'its transfer broke off (socket closed)',
      'the file breaks off within it',
      'it breaks off within item 2; what stands before was read',
      expect.stringContaining('pictures that its posts name'),
    ])
  })

  it('says so when it is a damaged gzip file', async () => {
    const packed = gzipSync(bytesOf('left-out.xml'))
    expect(saidOf(await read(stream(packed.subarray(0, packed.length - 100), 1000)))).toContain(
      'it is a damaged gzip file',
    )
  })

  it('is refused with a reason when it is something else', async () => {
    const reasonFor = async (text: string) => saidOf(await read(stream(Buffer.from(text), 1000)))
    expect(await reasonFor('')).toEqual(['it is empty'])
    expect(await reasonFor('<!doctype html><html><body>Log in</body></html>')).toEqual([
      'this is a web page, not a WordPress export',
    ])
    expect(await reasonFor('<rss version="2.0"><channel><title>News</title></channel></rss>')).toEqual([
      'this is an RSS feed, not a WordPress export',
    ])
    expect(await reasonFor('PK\u0003\u0004')).toEqual([
      'this is a ZIP archive or an office document, not a WordPress export',
    ])
    expect(saidOf(await read('/nowhere/export.xml'))).toEqual(['it cannot be opened (ENOENT)'])
    expect(saidOf(await read(fileURLToPath(folder)))).toEqual(['it is a folder'])
  })

  it('says that it holds no posts', async () => {
    const empty = bytesOf('left-out.xml')
      .toString()
      .replace(/<item>[^]*<\/item>/, '')
    expect(await read(stream(Buffer.from(empty), 1000))).toEqual([
      { warning: { item: 'the whole file', text: 'it is an export without posts' } },
    ])
  })
})
