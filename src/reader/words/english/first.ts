const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`

/** The words of the first view and of what is in every page: they come with its script. Those of other pages lie beside. */
export const firstWords = {
  /** Days are given as numbers of the calendar; months count from 1, weekdays from 0, Sunday. */
  day: (day: number, month: number, year: number) => `${day} ${months[month - 1] ?? ''} ${year}`,
  weekday: (weekday: number) => weekdays[weekday] ?? '',
  /** Of an edition that has this age, and which stays to be read. */
  age: {
    less: 'less than an hour',
    hours: (number: number) => count(number, 'hour'),
    days: (number: number) => count(number, 'day'),
    months: (number: number) => count(number, 'month'),
    years: (number: number) => count(number, 'year'),
  },
  /** Between the last two of a list of names. */
  and: ' and ',
  countries: {
    KZ: 'Kazakhstan',
    KG: 'Kyrgyzstan',
    TJ: 'Tajikistan',
    TM: 'Turkmenistan',
    UZ: 'Uzbekistan',
  },

  skip: 'Skip to the stories',
  sample: 'sample',
  search: 'Search',
  savedStories: 'Saved stories',
  settings: 'Reading settings',
  showPicture: 'Show picture',
  keyboard: 'Keyboard shortcuts',
  aboutSite: 'About this site',
  about: 'About',
  rates: 'Rates',
  sources: 'Stories from',
  ratesNote: 'Rates as the central banks publish them.',
  edition: (day: string, time: string) => `Edition of ${day}, ${time}`,
  sampleNote: 'This is a sample: its stories were written to show the page, its rates are illustrative.',
  old: (edition: string, age: string) => `${edition}: ${age} old. There may be newer stories.`,
  checkNewer: 'Check for a newer edition',

  exchangeRates: 'Exchange rates',
  play: 'Play',
  pause: 'Pause',
  /** After one of these two, for those who do not see what moves. */
  movingRates: 'the moving rates',
  up: 'up',
  down: 'down',

  /** What a part of the page says while it loads and when it could not be loaded. */
  loadRates: { coming: 'The rates are on their way.', failed: 'The rates did not load.' },
  loadStories: { coming: 'The stories are on their way.', failed: 'The stories did not load.' },
  loadStory: { coming: 'The story is on its way.', failed: 'The story did not load.' },
  storiesFine: 'The stories below are fine.',
  tryAgain: 'Try again',
  reasons: {
    offline: 'The connection may be down.',
    missing: 'The file is not where it should be: a newer edition may have come out.',
    malformed: 'The file is damaged.',
    broken: 'Something in it could not be shown.',
  },
  pageFailed: 'The page did not load. The connection may be down.',

  filter: 'Countries',
  all: 'All',
  without: (country: string) => `Without ${country}`,
  asWell: (country: string) => `${country} as well`,
  latest: 'Latest stories',
  /** Before the name of a language, or before the next. */
  storiesIn: 'Stories:',
  allLanguages: 'all languages',
  /** `count` of the newest `all` stories are in the language of this name. */
  inLanguage: (language: string, count: number, all: number) =>
    count === 0
      ? `${language}: none of the newest ${all} stories is in this language.`
      : `${language}: ${count} of the newest ${all} stories.`,
  alsoInSources: (number: number) => `also in ${count(number, 'source')}`,
  minutes: (number: number) => `${number} min`,
  damaged: (number: number) => `${number === 1 ? 'One story is' : `${number} stories are`} damaged and not shown here.`,
  older: 'Older stories',
  olderComing: 'Older stories are on their way',
  olderFailed: 'The older stories did not load. The ones above are fine. Try again:',
  thatIsAll: 'These are all the stories there are.',
  noStories: 'No stories yet. Come back later.',
  noStoriesFrom: (names: string) => `No stories from ${names} yet.`,
  allStories: 'See all stories',
  withoutScripts:
    'These stories are put together by a script, and scripts do not run here. Each country alone is a page without any.',

  by: (name: string) => `By ${name}`,
  updated: 'updated',
  minutesRead: (number: number) => `${number} min read`,
  alsoIn: 'Also in',
  otherLanguages: 'In other languages',
  /** Names of what scrolls by itself in a story. */
  table: 'Table',
  code: 'Code',
  firstPublished: (name: string) => `First published by ${name}.`,
  original: 'Read the original',
  topics: 'Topics',
  related: 'Related stories',
  takenDown: 'Taken down',
  wasTakenDown: 'This story was taken down',
  takenDownOn: (day: string) => `On ${day} its editors took it down for good`,
  notFound: 'Not found',
  nothingHere: 'There is no page at this address',
  mayHaveMoved: 'The story may have moved, or the address may have a slip in it.',
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
