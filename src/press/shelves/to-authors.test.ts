import { expect, test } from 'vitest'
import { toAuthors } from './to-authors.ts'

test.each([
  ['Aigerim Bekova', ['Aigerim Bekova']],
  ['Aigerim Bekova and Timur Sadykov', ['Aigerim Bekova', 'Timur Sadykov']],
  ['Aigerim Bekova, Timur Sadykov, J. R. Smith', ['Aigerim Bekova', 'Timur Sadykov', 'J. R. Smith']],
  ['А. Смирнов и Гүлнара Ақматова', ['А. Смирнов', 'Гүлнара Ақматова']],
  ['Gulnora Gʻofurova va Anvar Toʻraqulov', ['Gulnora Gʻofurova', 'Anvar Toʻraqulov']],
  ['Jean van der Berg & Anna-Maria O’Neill', ['Jean van der Berg', 'Anna-Maria O’Neill']],
])('%s names %j', (byline, authors) => {
  expect(toAuthors(byline)).toEqual(authors)
})

test.each(['Reuters, Almaty', 'Ivan Petrov, special correspondent', 'Desk and Staff', 'Smith, John', 'editor'])(
  '%s is one author: no list of persons',
  (byline) => {
    expect(toAuthors(` ${byline} `)).toEqual([byline])
  },
)
