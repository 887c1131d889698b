import { afterEach, describe, expect, it } from 'vitest'
import { isPublicAddress } from './is-public-address.ts'
import { loadQuickly, loopbackReach as reach, problemOf } from './load-quickly.ts'
import { closeHosts, openHost, says } from './loopback-host.ts'

afterEach(closeHosts)

describe('a name', () => {
  it('that leads into a private network is refused, whatever else it leads to', async () => {
    const resolve = () =>
      Promise.resolve([
        { address: '8.8.8.8', family: 4 },
        { address: '192.168.1.1', family: 4 },
      ])
    expect(await problemOf('http://feed.example/', { reach: { ...reach, resolve } })).toMatch(
      /^it leads to feed\.example \(192\.168\.1\.1\), which is not on the public/,
    )
  })

  it('is looked up once, so that a second answer cannot lead elsewhere', async () => {
    const host = await openHost({ '/feed': says('<rss/>') })
    const asked: string[] = []
    const resolve = (name: string) =>
      Promise.resolve([{ address: asked.push(name) > 1 ? '127.0.0.9' : '127.0.0.1', family: 4 }])
    const address = host.url.replace('127.0.0.1', 'feed.example')
    expect(await loadQuickly(`${address}/feed`, { reach: { ...reach, resolve } })).toMatchObject({ outcome: 'body' })
    expect(asked).toEqual(['feed.example'])
    expect(host.asked[0]?.headers.host).toMatch(/^feed\.example:/)
  })

  it('of this machine is refused', async () => {
    const strict = { ...reach, isAllowed: isPublicAddress }
    expect(await problemOf('http://localhost/', { reach: strict })).toMatch(
      /^it leads to localhost \(.*--allow-private/,
    )
  })
})
