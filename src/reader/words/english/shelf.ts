/** The words of the pages of topics and of authors. */
export const shelfWords = {
  kinds: { topic: 'Topic', author: 'Author' },
  stories: (number: number) => (number === 1 ? '1 story' : `${number} stories`),
}
