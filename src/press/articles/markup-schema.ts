import type { Schema } from 'hast-util-sanitize'
import { bodyElements } from '#edition/body.ts'

/** Elements that are read as others of the closed set: `b` as `strong`, `div` as paragraphs. */
const synonyms =
  'b i u s h1 h5 h6 div section article main header footer aside nav center address details summary fieldset form dl dt dd ' +
  'caption tfoot picture q cite dfn var kbd samp tt listing hgroup dir menu'

/** Elements that are dropped with all that they hold. */
export const stripped: readonly string[] = (
  'script style title noscript template xmp iframe object embed svg math applet frame frameset noframes noembed canvas audio ' +
  'video map select datalist rp link meta base param'
).split(' ')

/** Elements of which only the content is kept, and which are no cause for a word to the editor. */
export const unwrapped: ReadonlySet<string> = new Set(
  (
    'span font small big mark ins del strike abbr acronym time label bdi bdo ruby rb rt rtc wbr nobr html head body ' +
    'legend col colgroup source track area output'
  ).split(' '),
)

/** Elements that are dropped without a word: no reader would miss them. */
export const unsaid: readonly string[] = 'style title noscript template meta link base param rp'.split(' ')

/** What hast-util-sanitize lets through; addresses are checked after it, when they have been resolved. */
export const markupSchema: Schema = {
  tagNames: [...Object.keys(bodyElements), ...synonyms.split(' ')],
  strip: [...stripped],
  attributes: {
    a: ['href'],
    img: ['src', 'srcSet', 'alt', 'width', 'height', 'dataSrc', 'dataLazySrc'],
    data: ['value'],
    div: [['className', 'wp-caption']],
    p: [['className', 'wp-caption-text']],
    '*': ['lang', ['dir', 'ltr', 'rtl', 'auto']],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'], dataSrc: ['http', 'https'] },
  ancestors: {},
  clobber: [],
  required: {},
  allowComments: false,
  allowDoctypes: false,
}
