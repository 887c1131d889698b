import type { DrawnPage } from '#prerender/render/worker.ts'

/** What the order of pages is told by. */
interface Known {
  /** All stories' paths, the newest first. */
  stories: readonly string[]
  /** Whether the site has a page there already. */
  isThere: (file: string) => boolean
}

/**
 * Puts pages into an order in which each leads to what is there: stories before lists, and among them those that are new, which
 * nothing leads to yet, before those that are there and may now lead to them. A story is related to older ones only.
 */
export function inOrder(drawn: readonly DrawnPage[], { stories, isThere }: Known): DrawnPage[] {
  const ages = new Map(stories.map((path, age) => [`${path}/index.html`, age]))
  const ranked = drawn.map((page) => {
    const age = ages.get(page.file)
    const rank = (age === undefined ? 2 : 0) + (isThere(page.file) ? 1 : 0)
    return { page, keys: [rank, age === undefined ? -page.file.split('/').length : -age] }
  })
  ranked.sort((a, b) => a.keys.map((key, n) => key - (b.keys[n] ?? 0)).find((difference) => difference !== 0) ?? 0)
  return ranked.map(({ page }) => page)
}
