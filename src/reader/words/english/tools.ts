/** The words of what can be done with a story: shared, printed, listened to. */
export const toolWords = {
  share: 'Share',
  /** In the place of `share`, for a moment. */
  copied: 'Copied',
  addressCopied: 'The address of the story is copied.',
  address: 'Address of the story',
  print: 'Print',
  printedOn: (day: string) => `Printed on ${day}`,
  listen: 'Listen',
  readAloud: 'Read aloud',
  pause: 'Pause',
  goOn: 'Go on',
  stop: 'Stop',
  speed: 'Speed',
  voiceFailed: 'The voice does not answer. Try again.',
}
