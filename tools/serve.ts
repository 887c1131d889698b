import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { forever, isContentNamed, revalidated } from '#prerender/serve/headers.ts'
import sirv from 'sirv'

/**
 * Serves a built site as any file server would: folders by their index.html, `404.html` with status 404 for what isn't
 * there, and for whatever has a dot in front of its name. The folder is read at each request: it may be built anew
 * meanwhile. `base` is the folder of the host that the site lies in. Resolves once it listens; port 0 takes a free one.
 */
export async function serveSite(folder: string, port: number, base = '/'): Promise<{ server: Server; url: string }> {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (response, path) => {
      response.setHeader('cache-control', isContentNamed(path.slice(1)) ? forever : revalidated)
    },
  })
  const server = createServer((request, response) => {
    const missing = () => {
      response
        .writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': revalidated })
        .end(readFileSync(join(folder, '404.html')))
    }
    if (!request.url?.startsWith(base) || isHidden(request.url)) {
      missing()
      return
    }
    request.url = `/${request.url.slice(base.length)}`
    files(request, response, missing)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, resolve)
  })
  const address = server.address()
  return { server, url: `http://localhost:${typeof address === 'object' && address ? address.port : port}${base}` }
}

/** What servers are told lies in `.server/`; and `/../` leads out of the site. */
function isHidden(address: string): boolean {
  return /\/(?:\.|%2e)/i.test(address.replace(/[?#].*$/s, ''))
}
