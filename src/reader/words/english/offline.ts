/** The words of reading without a connection. */
export const offlineWords = {
  away: 'No connection. The newest stories are here, and those that you have read.',
  newer: 'A newer version of this page is ready.',
  reload: 'Reload',
  keptTitle: 'Without a connection',
  /** `most`: a number of stories; sizes are of the form `1.5 MB`. */
  keptAhead: (most: number, size: string) =>
    `This browser keeps the lists, the rates and the newest ${most} stories, at most ${size}, so that they are there when there is no connection.`,
  keptRead: (most: number, size: string) =>
    `Stories that you have read stay too, the last ${most} of them or ${size}; stories that you save stay until you remove them. Pictures from other sites do not.`,
  savesData: 'Data are being saved: nothing is kept before you ask for it.',
  unable: 'This browser keeps nothing for reading without a connection.',
  now: (stories: number, size: string) =>
    `Now kept: ${stories === 1 ? '1 story' : `${stories} stories`}, ${size} in all.`,
  megabytes: (number: string) => `${number} MB`,
  forget: 'Delete what is kept',
  forgotten: 'It is deleted. What you read from now on is kept again.',
}
