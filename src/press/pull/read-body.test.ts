import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { loadPage } from './load-quickly.ts'
import { closeHosts, says } from './loopback-host.ts'

afterEach(closeHosts)

describe('a body', () => {
  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['X-GZIP', gzipSync],
  ])('is unpacked from %s', async (packing, pack) => {
    const page = await loadPage(says(pack('<rss>Новости</rss>'), { 'content-encoding': packing }))
    expect(page.text).toBe('<rss>Новости</rss>')
  })

  it('may be a packed file', async () => {
    const page = await loadPage(says(gzipSync('<rss/>')))
    expect(page.text).toBe('<rss/>')
  })
})

describe('a body that cannot be used', () => {
  it('breaks off', async () => {
    const page = await loadPage((response) => {
      response.writeHead(200, { 'content-length': '100' }).write('<rss>', () => response.destroy())
    })
    expect(page).toMatchObject({ problem: 'it broke off: 5 of 100 bytes came', asked: 3 })
  })

  it.each([
    ['gzip', gzipSync(Buffer.alloc(50_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(50_000_000))],
    ['deflate', deflateSync(Buffer.alloc(50_000_000))],
    ['identity', Buffer.alloc(200_000)],
    ['identity', gzipSync(Buffer.alloc(50_000_000))],
  ])('is a bomb (%s)', async (packing, bytes) => {
    const page = await loadPage(says(bytes, { 'content-encoding': packing, 'transfer-encoding': 'chunked' }))
    expect(page).toMatchObject({ problem: 'it is larger than 100000 bytes', asked: 1 })
  })

  it('says itself that it is too large', async () => {
    const page = await loadPage((response) => response.writeHead(200, { 'content-length': '100000000' }).write('<rss>'))
    expect(page.problem).toBe('it is larger than 100000 bytes')
  })

  it.each([
    ['gzip', '<rss/>', 'it is packed (gzip), but damaged'],
    ['br', '<rss/>', 'it is packed (br), but damaged'],
    ['gzip', gzipSync('<rss/>').subarray(0, 15), 'it is packed (gzip), but damaged'],
    ['gzip', '', 'it is empty'],
    ['deflate', '', 'it is empty'],
    ['gzip', gzipSync(gzipSync(gzipSync('<rss/>'))), 'it is packed more than twice'],
    ['zstd', '<rss/>', 'it is packed in a way that is not known here (zstd)'],
  ])('is packed badly (%s)', async (packing, bytes, problem) => {
    const page = await loadPage(says(bytes, { 'content-encoding': packing }))
    expect(page).toMatchObject({ problem, asked: 1 })
  })
})
