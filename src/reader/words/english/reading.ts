/** The words of what a reader has seen before. */
export const readingWords = {
  isNew: 'New',
  isRead: 'Read',
  newSince: (number: number) => `${number} new since your last visit`,
  /** In the place of that where there is little. */
  newShort: (number: number) => `${number} new`,
  /** On a button that shows them; none where it is not known how many. */
  newer: (number: number | undefined) =>
    number === undefined ? 'New stories' : number === 1 ? '1 new story' : `${number} new stories`,
  goOn: 'Continue where you left off',
  hiddenRead: (number: number) =>
    number === 1 ? '1 story that you have read is not shown.' : `${number} stories that you have read are not shown.`,
  hiddenMuted: (number: number) =>
    number === 1 ? '1 story is hidden by your muted words.' : `${number} stories are hidden by your muted words.`,
  show: 'Show',
}
