import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** For tests: a site on this machine. */
export interface LoopbackHost {
  /** `http://127.0.0.1:4711` */
  url: string
  /** What it was asked for, in order. */
  asked: IncomingMessage[]
  close: () => Promise<void>
}
/** How a site answers a path. */
export type SiteAnswer = (response: ServerResponse, request: IncomingMessage) => unknown

const hosts: LoopbackHost[] = []

/** Closes all sites, after a test. */
export async function closeHosts(): Promise<void> {
  await Promise.all(hosts.splice(0).map((host) => host.close()))
}

/** Opens a site that answers each path as the table says, and anything else by 404. */
export function openHost(answers: Readonly<Record<string, SiteAnswer>>): Promise<LoopbackHost> {
  const asked: IncomingMessage[] = []
  const server = createServer((request, response) => {
    asked.push(request)
    const answer = answers[request.url ?? '']
    if (answer) answer(response, request)
    else response.writeHead(404).end()
  })
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => {
        resolve()
      })
      server.closeAllConnections()
    })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' ? address?.port : undefined
      const host = { url: `http://127.0.0.1:${port ?? 0}`, asked, close }
      hosts.push(host)
      resolve(host)
    })
  })
}

/** Answers each time by the next of these, at last always by the last. */
export function inTurn(...answers: SiteAnswer[]): SiteAnswer {
  let turn = 0
  return (response, request) => answers[Math.min(turn++, answers.length - 1)]?.(response, request)
}

/** Answers by a status and headers alone. */
export function status(code: number, headers: Record<string, string> = {}): SiteAnswer {
  return (response) => response.writeHead(code, headers).end()
}

/** Answers by a text, or by bytes, and what its headers tell of it. */
export function says(text: string | Uint8Array, headers: Record<string, string> = {}): SiteAnswer {
  return (response) => response.writeHead(200, headers).end(text)
}
