/** The words of the About page. */
export const aboutWords = {
  title: (site: string) => `About ${site}`,
  thisSite: 'this site',
  loadAbout: { coming: 'The About page is on its way.', failed: 'The About page did not load.' },
}
