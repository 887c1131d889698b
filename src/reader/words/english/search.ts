const stories = (count: number) => (count === 1 ? '1 story' : `${count} stories`)

/** The words of the search page. */
export const searchWords = {
  titleOf: (text: string) => `${text}: search`,
  needsScripts:
    'The search looks through the archive in your browser, and needs scripts for that. All stories can be reached from the front page without them.',
  loadResults: { coming: 'The search results are on their way.', failed: 'The search results did not load.' },
  wordsToFind: 'Words to look for',
  from: 'From',
  to: 'To',
  found: (count: number, shown: number) =>
    stories(count) + (shown < count ? `, of which the first ${shown} are shown` : ''),
  more: 'More stories',
  needsWords: 'Write a word to look for, of letters or digits.',
  noneHas: (text: string) => `No story has “${text}”.`,
  noneHasHere: (text: string) => `No story has “${text}” in these countries and days. Another choice of them may help.`,
  advice: 'Fewer words, or only the beginning of one, find more.',
}
