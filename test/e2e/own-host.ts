import type { Server } from 'node:http'
import { serveSite } from '../../tools/serve.ts'

/** A server that can be stopped like one whose cable is pulled, and put up again where it was, with another site. */
export class OwnHost {
  #server: Server | undefined
  readonly #base: string
  url = ''

  constructor(base: string) {
    this.#base = base
  }

  async start(folder: string | undefined): Promise<string> {
    if (!folder) throw new Error('no site')
    const port = this.url === '' ? 0 : Number(new URL(this.url).port)
    const { server, url } = await serveSite(folder, port, this.#base)
    this.#server = server
    this.url = url
    return url
  }

  async stop(): Promise<void> {
    const server = this.#server
    if (!server?.listening) return
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
  }
}
