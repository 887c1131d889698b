import { createServer, type AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { loadPage, loadQuickly, loopbackReach, problemOf, quickFetching } from './load-quickly.ts'
import { closeHosts, inTurn, openHost, says, status } from './loopback-host.ts'

afterEach(closeHosts)

describe('a server that answers', () => {
  it('gives its bytes and the encoding that it names', async () => {
    const bytes = Buffer.from([0xcf, 0xf0])
    const page = await loadPage(says(bytes, { 'content-type': 'text/xml; charset="windows-1251"' }))
    expect(page).toMatchObject({ outcome: 'body', charset: 'windows-1251', bytes })
  })

  it('is told who asks, and not twice for what is not new', async () => {
    const yesterday = 'Mon, 08 Dec 2025 06:30:00 GMT'
    const host = await openHost({
      '/feed': (response, { headers }) =>
        headers['if-none-match'] === '"a"'
          ? response.writeHead(304).end()
          : response.writeHead(200, { etag: '"a"', 'last-modified': yesterday }).end('<rss/>'),
    })
    const first = await loadQuickly(`${host.url}/feed`)
    const validators = first.outcome === 'body' ? first.validators : undefined
    expect(await loadQuickly(`${host.url}/feed`, { validators })).toMatchObject({ outcome: 'nothing new' })
    expect(host.asked[1]?.headers).toMatchObject({
      'user-agent': 'Chui Courier',
      'if-modified-since': yesterday,
    })
  })

  it('is asked for the whole when what is known is of another address', async () => {
    const host = await openHost({ '/feed': says('<rss/>') })
    await loadQuickly(`${host.url}/feed`, { validators: { address: `${host.url}/old`, etag: '"a"' } })
    expect(host.asked[0]?.headers['if-none-match']).toBeUndefined()
  })
})

describe('a server that gives nothing', () => {
  it.each([
    [403, /refuses/],
    [404, /nothing at this address/],
    [410, /gone for good.*press\.json/],
    [418, /\(418\)/],
    [304, /nothing is new, though/],
    [204, /nothing at all/],
  ])('with %d is asked once', async (code, problem) => {
    const page = await loadPage(status(code))
    expect(page).toMatchObject({ outcome: 'fault', status: code, asked: 1 })
    expect(page.problem).toMatch(problem)
  })

  it('for a moment is asked again', async () => {
    expect(await loadPage(inTurn(status(500), status(502), says('<rss/>')))).toMatchObject({ text: '<rss/>', asked: 3 })
    expect(await loadPage(inTurn((response) => response.destroy(), says('<rss/>')))).toMatchObject({ asked: 2 })
  })

  it('for long is given up', async () => {
    expect(await loadPage(status(503))).toMatchObject({ outcome: 'fault', asked: 3, status: 503 })
    const broken = await loadPage((response) => response.destroy())
    expect(broken).toMatchObject({ asked: 3, problem: 'it broke the connection off (ECONNRESET)' })
  })

  it('and says for how long is waited for as long as it asks', async () => {
    const began = performance.now()
    const page = await loadPage(inTurn(status(429, { 'retry-after': '1' }), says('<rss/>')))
    expect(page).toMatchObject({ text: '<rss/>', asked: 2 })
    expect(performance.now() - began).toBeGreaterThan(900)
  })

  it('is not waited for longer than is bearable', async () => {
    const page = await loadPage(status(429, { 'retry-after': '3600' }))
    expect(page).toMatchObject({ problem: 'it was asked too often (429)', asked: 1 })
    const until = new Date(Date.now() + 3_600_000).toUTCString()
    expect(await loadPage(status(503, { 'retry-after': until }))).toMatchObject({ asked: 1 })
  })

  it('because there is none is named', async () => {
    const host = await openHost({})
    await host.close()
    expect(await loadQuickly(host.url)).toMatchObject({ problem: 'it refused the connection (ECONNREFUSED)' })
  })

  it('that is HTTP is named', async () => {
    const server = createServer((socket) => {
      socket.end('+OK POP3 ready\r\n')
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    expect(await problemOf(`http://127.0.0.1:${port}/`)).toMatch(/^what it answers is not HTTP/)
    server.close()
  })
})

describe('a server that stalls', () => {
  const limits = { ...quickFetching.limits, connect: 150 }

  it('before its headers is given up', async () => {
    expect(await loadPage(() => undefined, { answer: 150 })).toMatchObject({
      problem: 'it did not answer within 0.15 seconds',
      asked: 1,
    })
  })

  it('in the middle of its body is given up', async () => {
    const page = await loadPage((response) => response.write('<rss>'), { idle: 150 })
    expect(page.problem).toBe('it stopped in the middle, and sent nothing more for 0.15 seconds')
  })

  it('by sending a byte now and then is given up', async () => {
    const page = await loadPage(
      (response) => {
        const drip = setInterval(() => response.write(' '), 20)
        response.on('close', () => {
          clearInterval(drip)
        })
      },
      { whole: 400 },
    )
    expect(page.problem).toBe('it was too slow, and not done within 0.4 seconds')
  })

  it('before it agrees on encryption is given up', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    const fetched = await loadQuickly(`https://127.0.0.1:${port}/`, { limits })
    expect(fetched).toMatchObject({ problem: 'it could not be reached within 0.15 seconds' })
    server.close()
  })

  it('because its name is not found is given up', async () => {
    const resolve = () => new Promise<never>(() => undefined)
    expect(await loadQuickly('http://feed.example/', { limits, reach: { ...loopbackReach, resolve } })).toMatchObject({
      problem: 'it could not be reached within 0.15 seconds',
    })
  })
})
