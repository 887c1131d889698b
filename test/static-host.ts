import { vi } from 'vitest'

/**
 * A static host for tests in jsdom: answers `fetch` of `/data/...` from a table of files, 404 for what isn't in it. A
 * file may be set to fail. What was asked for is kept in order.
 */
export class StaticHost {
  readonly files = new Map<string, unknown>()
  readonly asked: string[] = []
  readonly #faults = new Map<string, 'offline' | 'waiting' | 'damaged'>()

  constructor(files: Record<string, unknown> = {}) {
    for (const [path, content] of Object.entries(files)) this.files.set(path, content)
    vi.stubGlobal('fetch', (input: string) => this.#answer(input))
  }

  /** From now on, a file can't be had; or, with no fault, can again. */
  fail(path: string, fault: 'offline' | 'waiting' | 'damaged' | undefined): void {
    if (fault) this.#faults.set(path, fault)
    else this.#faults.delete(path)
  }

  #answer(url: string): Promise<Response> {
    const path = new URL(url, 'http://host.test/').pathname.replace('/data/', '')
    this.asked.push(path)
    const fault = this.#faults.get(path)
    if (fault === 'waiting') return new Promise(() => undefined)
    if (fault === 'offline') return Promise.reject(new TypeError('Failed to fetch'))
    if (!this.files.has(path)) return Promise.resolve(new Response('not found', { status: 404 }))
    const text = fault === 'damaged' ? '{"half": ' : JSON.stringify(this.files.get(path))
    return Promise.resolve(new Response(text, { headers: { 'content-type': 'application/json' } }))
  }
}
