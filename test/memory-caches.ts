/** A cache that lasts as long as a test: https://w3c.github.io/ServiceWorker/#cache-interface, as far as the page asks for it. */
class MemoryCache {
  readonly #answers = new Map<string, Response>()

  put(url: string, answer: Response): Promise<void> {
    this.#answers.set(new URL(url, location.href).href, answer)
    return Promise.resolve()
  }

  match(url: string): Promise<Response | undefined> {
    return Promise.resolve(this.#answers.get(new URL(url, location.href).href)?.clone())
  }

  keys(): Promise<{ url: string }[]> {
    return Promise.resolve([...this.#answers.keys()].map((url) => ({ url })))
  }
}

/** A browser's caches, which jsdom lacks. Once it is `blocked` they can be neither read nor deleted. */
export class MemoryCaches {
  blocked = false
  readonly #caches = new Map<string, MemoryCache>()

  has(name: string): Promise<boolean> {
    return this.blocked ? refuse() : Promise.resolve(this.#caches.has(name))
  }

  open(name: string): Promise<MemoryCache> {
    const cache = this.#caches.get(name) ?? new MemoryCache()
    this.#caches.set(name, cache)
    return Promise.resolve(cache)
  }

  delete(name: string): Promise<boolean> {
    return this.blocked ? refuse() : Promise.resolve(this.#caches.delete(name))
  }
}

function refuse(): Promise<never> {
  return Promise.reject(new DOMException('blocked', 'SecurityError'))
}
