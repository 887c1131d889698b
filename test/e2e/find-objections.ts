import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe objects to on a page, or in a part of it: a rule's name and the elements that break it, a line a rule. Only these are
 * gathered, and by the page itself, as it has no frames: that takes a third of the time. All cards are drawn for it, so that none is
 * passed over, and none that comes into sight as axe scrolls moves what it looks at.
 */
export async function findObjections(page: Page, part?: string): Promise<string[]> {
  await page.evaluate(async () => {
    document.documentElement.dataset.drawn = ''
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
  })
  const builder = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(rules)
    .setLegacyMode()
  const { violations } = await (part === undefined ? builder : builder.include(part)).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
