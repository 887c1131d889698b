/** The words of numbered pages and of the About page. */
export const siteWords = {
  /** `country` is its name; none means all of them. */
  numbered: (page: number, country: string | undefined) =>
    country === undefined ? `Older stories, page ${page}` : `${country}: older stories, page ${page}`,
  pages: 'Pages',
  newer: 'Newer stories',
  newest: 'Newest stories',
  aboutTitle: (site: string) => `About ${site}`,
  thisSite: 'this site',
  loadAbout: { coming: 'The About page is on its way.', failed: 'The About page did not load.' },
}
