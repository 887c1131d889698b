/** The words that only heads, feeds and pages that lead on have: no browser loads them with the page's script. */
export const headWords = {
  ratesAre:
    'What the som, the tenge, the somoni, the sum and the manat are worth, as their own central banks publish it.',
  currencyIs: (currency: string) =>
    `What the ${currency} is worth in dollars, euros, roubles and yuan, as its own central bank publishes it, and how that has gone.`,
  searchIs: (site: string) => `All stories of ${site}, by their words, countries and days.`,
  savedIs: 'The stories that you have saved in this browser.',
  aboutIs: (site: string) => `What ${site} is, and where its stories come from.`,
  nothingIs: 'There is no page at this address.',
  removedIs: 'This story was taken down by its editors.',
  frontIs:
    'News of Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan, and what their currencies are worth today.',
  latestFrom: (names: string) => `The latest stories from ${names}.`,
  latestAbout: (topic: string) => `The latest stories about ${topic}.`,
  latestBy: (author: string) => `The latest stories by ${author}.`,
  numberedIs: (page: number, country: string | undefined) =>
    `${country === undefined ? 'Stories' : `Stories from ${country}`}, page ${page}, counted from the oldest.`,
  feedOf: (site: string) => `The latest stories from ${site}`,
  weave: 'A plain weave',
  wovenAs: (names: string) => `A woven pattern in the manner of ${names}`,
  moved: 'Moved',
  movedTo: 'This story has moved:',
}

export type HeadWords = typeof headWords
