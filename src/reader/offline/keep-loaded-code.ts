import { findKept, keep } from '#offline/kept.ts'

const base = import.meta.env.BASE_URL

/**
 * Keeps the code that this page has loaded and no worker has seen: the words of its language, for one. It comes from the
 * browser's own cache.
 */
export async function keepLoadedCode(): Promise<void> {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name))
  for (const { origin, pathname, href } of loaded) {
    if (origin !== location.origin || !pathname.startsWith(`${base}assets/`)) continue
    if (!(await findKept(base, ['code'], href))) await keep(base, 'code', href, await fetch(href), Date.now())
  }
}
