const page =
  'its text is a page’s title and comments and the code of a script that is closed in an odd place: what browsers show is kept'
const searchField = 'browsers of old put these words before a search field (`isindex`): they are in no payload'

/** What a file is read into otherwise than its suite expects, and why that is right. At most 3 in 100 of those compared. */
export const excused: Readonly<Record<string, string>> = {
  'feeds/feedparser/wellformed/sanitize/entry_summary_crazy.xml': page,
  'feeds/feedparser/wellformed/sanitize/item_description_crazy.xml': page,
  'feeds/feedparser/wellformed/sanitize/entry_summary_iframe.xml':
    'what stands within a frame is for browsers that know no frames, and there are none',
  'sanitiser/dompurify-expect.json 54': searchField,
  'sanitiser/dompurify-expect.json 57': searchField,
}
