/** The words of the keyboard's shortcuts, beside the names of pages and countries. */
export const keyWords = {
  next: 'Next story',
  previous: 'Previous story',
  open: 'Open the story',
  save: 'Save the story, or remove it from the saved ones',
  list: 'These shortcuts',
  goTo: 'Go to',
  /** Between two keys that are pressed one after the other. */
  then: 'then',
  front: 'Front page',
  saved: 'Saved stories',
  inUse: 'Use these keys',
  note: 'They rest while you write.',
  close: 'Close',
}
