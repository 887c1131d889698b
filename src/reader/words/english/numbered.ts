/** The words of numbered pages. */
export const numberedWords = {
  /** `country` is its name; none means all of them. */
  title: (page: number, country: string | undefined) =>
    country === undefined ? `Older stories, page ${page}` : `${country}: older stories, page ${page}`,
  pages: 'Pages',
  newer: 'Newer stories',
  newest: 'Newest stories',
}
