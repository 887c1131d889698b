import { gzipSync } from 'node:zlib'
import { afterEach, expect, it } from 'vitest'
import { loadQuickly } from './load-quickly.ts'
import { closeHosts, openHost, says } from './loopback-host.ts'

afterEach(closeHosts)

const picture = Buffer.alloc(90_000, 'steppe ')
const startOf = async (url: string) => {
  const fetched = await loadQuickly(`${url}/a.jpg`, { first: 1_000, accept: 'image/*' })
  return fetched.outcome === 'body' ? Buffer.from(fetched.bytes) : fetched
}

it('the start of a picture is asked for, and no more is taken from a server that sends the whole', async () => {
  const host = await openHost({ '/a.jpg': says(picture) })
  expect(await startOf(host.url)).toEqual(picture.subarray(0, 1_000))
  expect(host.asked[0]?.headers).toMatchObject({ range: 'bytes=0-999', accept: 'image/*' })
})

it('a server that sends the start alone is understood', async () => {
  const host = await openHost({ '/a.jpg': (response) => response.writeHead(206).end(picture.subarray(0, 1_000)) })
  expect(await startOf(host.url)).toEqual(picture.subarray(0, 1_000))
})

it('a picture that would be too large as a whole has a start', async () => {
  const host = await openHost({ '/a.jpg': says(Buffer.alloc(900_000)) })
  expect(await startOf(host.url)).toHaveLength(1_000)
})

it('a picture that is shorter than that is whole', async () => {
  const host = await openHost({ '/a.jpg': says('GIF89a') })
  expect(await startOf(host.url)).toEqual(Buffer.from('GIF89a'))
})

it('a server that packs what it sends, though it was not asked to, is unpacked', async () => {
  const host = await openHost({ '/a.jpg': says(gzipSync(picture), { 'content-encoding': 'gzip' }) })
  expect(await startOf(host.url)).toEqual(picture)
})

it('a server that breaks off is asked again, then told of', async () => {
  const host = await openHost({
    '/a.jpg': (response) => {
      response.writeHead(200, { 'content-length': '90000' })
      response.write(picture.subarray(0, 500), () => response.destroy())
    },
  })
  expect(await startOf(host.url)).toMatchObject({ problem: expect.stringMatching(/broke/) as string })
  expect(host.asked).toHaveLength(3)
})
