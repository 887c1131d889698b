/**
 * What a finding is about: by its kind the proof groups and counts, and scripts filter. In the order in which an editor
 * wants to hear of them; `todo` is what she can do.
 */
export const kinds = {
  broken: {
    heading: 'Broken in the printed edition',
    todo: 'Delete the files that are named, and run "print": it writes them anew.',
  },
  'left-out': {
    heading: 'Left out',
    todo: 'Mend what the line names, or move the file away. Drafts, and stories that were taken down, may stay as they are.',
  },
  settings: {
    heading: 'Settings',
    todo: 'Mend press.json in the content folder.',
  },
  conversion: {
    heading: 'Wrong conversion',
    todo: 'Correct the figure in the story; where it is another day’s or the market’s rate, say so in the sentence.',
  },
  double: {
    heading: 'The same story twice',
    todo: 'Take one of the two down: remove PATH --reason "Printed twice."',
  },
  unsafe: {
    heading: 'Unsafe markup left out',
    todo: 'Read the story as it is printed. If nothing is missing, take the markup out of the Markdown, or the line "unsafe" out of the story’s file in the archive.',
  },
  undated: {
    heading: 'Without a date',
    todo: 'Write "date" into the Markdown; in a file of the archive correct "publishedAt" and take the line "undated" out.',
  },
  held: {
    heading: 'Held until its date',
    todo: 'Correct the date if it is wrong; else nothing: the first print after it takes the story.',
  },
  country: {
    heading: 'No country',
    todo: 'Name the "countries" in the Markdown, or in the story’s file in the archive; else it stands on the front page alone.',
  },
  picture: {
    heading: 'Picture not shown',
    todo: 'Put the picture where the story names it, or name another. The sizes of other sites’ pictures are learnt by "pull", for what it takes in, and by "print --pictures local".',
  },
  alt: {
    heading: 'Picture without alt text',
    todo: 'Write what can be seen in it, as "alt".',
  },
  redirect: {
    heading: 'Dead or contested address',
    todo: 'Put the story back, or tell readers that it was taken down: remove PATH --reason TEXT. An address that two stories claim belongs into one file’s "oldAddresses".',
  },
  link: {
    heading: 'Dead link within the site',
    todo: 'Correct the link, or take it out.',
  },
  twin: {
    heading: 'Translation not found',
    todo: 'Correct "twin": it takes the path or the slug of the story in the other language.',
  },
  rate: {
    heading: 'Rate stale, doubted or missing',
    todo: 'Run "pull", or give the bank’s file to "rates". What is held back: compare it with the bank’s own page.',
  },
  unprinted: {
    heading: 'Printed edition behind the content',
    todo: 'Run "print".',
  },
  detail: {
    heading: 'Not taken as it was written',
    todo: 'Correct it in the story’s file.',
  },
} as const

export type Kind = keyof typeof kinds

/** One sentence for the editor, and what it is about. */
export interface Told {
  kind: Kind
  text: string
}
