import { afterEach, describe, expect, it } from 'vitest'
import { loadPage, loadQuickly } from './load-quickly.ts'
import { closeHosts, openHost, says, status } from './loopback-host.ts'

const to = (location: string, code = 302) => status(code, { location })

afterEach(closeHosts)

describe('an address that leads elsewhere', () => {
  it('is followed, also where it is written in Cyrillic', async () => {
    const location = Buffer.from('/новости').toString('latin1')
    const host = await openHost({ '/a': to(location), [encodeURI('/новости')]: says('<rss/>') })
    const fetched = await loadQuickly(`${host.url}/a`)
    expect(fetched).toMatchObject({ outcome: 'body', address: `${host.url}${encodeURI('/новости')}` })
    expect(fetched).not.toHaveProperty('moved')
  })

  it('for good is told, as far as it is for good', async () => {
    const host = await openHost({ '/a': to('/b', 301), '/b': to('/c', 308), '/c': to('/d'), '/d': says('<rss/>') })
    expect(await loadQuickly(`${host.url}/a`)).toMatchObject({ address: `${host.url}/d`, moved: `${host.url}/c` })
  })

  it('in a circle is told by the way', async () => {
    const host = await openHost({ '/a': to('/b'), '/b': to('/a') })
    const problem = `it redirects in a circle: ${host.url}/a → ${host.url}/b → ${host.url}/a`
    expect(await loadQuickly(`${host.url}/a`)).toMatchObject({ problem })
  })

  it('is followed five times', async () => {
    const steps = Array.from({ length: 9 }, (_, step) => [`/${step}`, to(`/${step + 1}`)] as const)
    const host = await openHost({ ...Object.fromEntries(steps), '/9': says('<rss/>') })
    expect(await loadQuickly(`${host.url}/4`)).toMatchObject({ outcome: 'body' })
    expect(await loadQuickly(`${host.url}/3`)).toMatchObject({
      problem: `it redirects more than 5 times, at last to ${host.url}/9`,
    })
  })

  it.each([
    ['http://169.254.169.254/latest/meta-data/', /leads to 169\.254\.169\.254, which is not on the public network/],
    ['http://[::ffff:127.0.0.1]/', /leads to ::ffff:7f00:1, which/],
    ['http://0x7f000002/', /leads to 127\.0\.0\.2, which/],
    ['//10.0.0.1/feed', /leads to 10\.0\.0\.1, which/],
    ['file:///etc/passwd', /file:\/\/ addresses are not called/],
    ['http://editor:secret@127.0.0.1/', /^there is a name or a password in its address/],
    ['http://[/', /is no web address/],
    ['', /does not say where to/],
  ])('is not followed to %s', async (location, problem) => {
    expect((await loadPage(to(location))).problem).toMatch(problem)
  })
})
