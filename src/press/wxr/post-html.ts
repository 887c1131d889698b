import type { Attachments } from './attachments.ts'
import { addParagraphs } from './add-paragraphs.ts'
import { linkAddresses } from './link-addresses.ts'
import { mediaReaders } from './read-media.ts'
import { newGalleryReader } from './read-gallery.ts'
import { readCaption } from './read-caption.ts'
import { replaceShortcodes, type ShortcodeReader } from './replace-shortcodes.ts'
import { splitBlocks } from './split-blocks.ts'

/** Shortcodes that show a thing rather than words: an excerpt does without them. */
const hidden = ['caption', 'wp_caption', 'gallery', 'vc_raw_html', 'vc_raw_js', ...mediaReaders.keys()]

/**
 * A post's content, as WordPress keeps it, as the HTML that it showed: block comments removed, shortcodes replaced, addresses
 * on lines of their own linked, and paragraphs made of lines where there are no blocks. `onMissing` is told how many
 * pictures of a gallery the export does not hold.
 */
export function postHtml(
  content: string,
  post: number,
  attachments: Attachments,
  onMissing: (count: number) => void,
): string {
  const readers = new Map<string, ShortcodeReader>([
    ...mediaReaders,
    ['caption', readCaption],
    ['wp_caption', readCaption],
    ['gallery', newGalleryReader(attachments, post, onMissing)],
    ['vc_raw_html', () => ''],
    ['vc_raw_js', () => ''],
  ])
  const parts = splitBlocks(replaceShortcodes(content, readers)).map(({ html, classic }) =>
    classic ? addParagraphs(linkAddresses(html)) : linkAddresses(html),
  )
  return parts.join('').trim()
}

/** An excerpt as HTML: without shortcodes, and without what is shown by those that are known. */
export function excerptHtml(excerpt: string): string {
  const none = new Map<string, ShortcodeReader>(hidden.map((name) => [name, () => '']))
  return replaceShortcodes(excerpt, none)
}
