const stories = (number: number) => (number === 1 ? '1 story' : `${number} stories`)
const words = (number: number) => (number === 1 ? '1 muted word' : `${number} muted words`)

/** The words of the page of saved stories, and of what a reader keeps in the browser. */
export const savedWords = {
  save: 'Save',
  isSaved: 'Saved. The list of saved stories is linked at the top of each page.',
  notKept: 'This browser does not keep it: its storage is blocked or full. It lasts until this page is closed.',
  needsScripts:
    'Saved stories are kept in your browser alone. To show them this page needs scripts, which do not run here.',
  none: 'Nothing is saved yet. The button “Save” at the head of a story puts it here.',
  remove: 'Remove',
  removeStory: (title: string) => `Remove: ${title}`,
  removed: (title: string) => `Removed: ${title}`,
  undo: 'Undo',

  reading: 'Your reading',
  readCount: (number: number) => `Remembered as read: ${stories(number)}.`,
  noneRead: 'No stories that you have read are remembered.',
  forgetRead: 'Forget them',
  hideRead: 'Leave stories that I have read out of lists',

  muted: 'Muted words',
  mutedNote:
    'Stories with such a word in their title or summary are left out of lists. Capitals, accents and script make no difference. A word of five letters or more also means all words that begin with it.',
  addWord: 'A word, or several together',
  add: 'Mute',
  unmute: (word: string) => `No longer mute: ${word}`,
  tooShort: 'Write at least two letters.',

  carry: 'Take it along',
  keeping:
    'All this is kept in this browser alone and sent to nobody. Safari deletes it after seven days without a visit, unless the page was added to the home screen. Other browsers may delete it when the device runs out of space, and a private window forgets it when it is closed. A file lasts longer.',
  saveFile: 'Save as a file',
  readFile: 'Read from a file',
  badFile: 'This is not a file that this page has saved, or it is damaged. Nothing was changed.',
  /** What a file held that was not here yet; `leftOut` entries are not in the form. */
  taken: (saved: number, read: number, muted: number, leftOut: number) =>
    `New here: ${stories(saved)} saved, ${stories(read)} read, ${words(muted)}.` +
    (leftOut > 0 ? ` Left out, as they are damaged: ${leftOut}.` : ''),
}
