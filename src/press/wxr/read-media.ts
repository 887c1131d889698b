import { decodedText, plainText } from '../articles/plain-text.ts'
import type { Shortcode, ShortcodeReader } from './replace-shortcodes.ts'
import { toLinkParagraph } from './to-link.ts'

/** Addresses of what a site knows by a number or a name. */
const places: Readonly<Record<string, string>> = {
  youtube: 'https://www.youtube.com/watch?v=',
  vimeo: 'https://vimeo.com/',
  dailymotion: 'https://www.dailymotion.com/video/',
  tweet: 'https://twitter.com/i/status/',
  twitter: 'https://twitter.com/i/status/',
  instagram: 'https://www.instagram.com/p/',
  rutube: 'https://rutube.ru/video/',
  wpvideo: 'https://videopress.com/v/',
  videopress: 'https://videopress.com/v/',
  ted: 'https://www.ted.com/talks/',
}
const others =
  'embed audio video playlist soundcloud facebook tiktok telegram spotify iframe googlemaps slideshare scribd'

/**
 * What plays or is embedded from elsewhere, as a link to it: `[embed]https://…[/embed]`, `[audio mp3="…"]`,
 * `[youtube=https://…]`, `[vimeo 12345]`.
 */
export const mediaReaders: ReadonlyMap<string, ShortcodeReader> = new Map(
  [...Object.keys(places), ...others.split(' ')].map((name) => [name, readMedia]),
)

function readMedia({ name, attributes, values, content }: Shortcode): string {
  const own = ['', 'src', 'url', 'href', 'link', 'mp4', 'm4v', 'webm', 'mp3', 'm4a', 'ogg', 'ogv', 'wav', 'flv']
  const named = own.flatMap((key) => attributes.get(key) ?? [])
  const told = [...named, ...values, plainText(content)].map((text) => decodedText(text))
  const address = told.flatMap((text) => /^(?:https?:)?\/\/[^\s|,]+/i.exec(text)?.[0] ?? [])[0]
  if (address !== undefined) return toLinkParagraph(address)
  const id = [attributes.get('id') ?? '', ...told].find((text) => /^[\w-]{4,40}$/.test(text))
  const place = Object.hasOwn(places, name) ? places[name] : undefined
  return place === undefined || id === undefined ? '' : toLinkParagraph(place + id)
}
