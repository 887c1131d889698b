/**
 * Letters that of the region's languages and their neighbours only one writes, in lower case, NFC; and letters that must be
 * fewer: Belarusian has `ў` too, but also many an `ы`.
 */
const own: readonly [language: string, letters: RegExp, fewer?: RegExp][] = [
  ['kk', /[әұ]/g],
  ['tg', /[ӣӯҷ]/g],
  ['uz-Cyrl', /ў/g, /ы/g],
  ['uk', /[їєґ]/g],
  ['tk', /[ýň]/g],
  ['uz', /[og][ʻ‘ʼ]/g],
]
/** Letters that Kyrgyz shares with Kazakh alone. */
const kyrgyz = /[ңөү]/g
/** Languages that are written in Cyrillic alone; Kazakh and Uzbek are written in both scripts. */
const inCyrillic = /^(?:ru|ky|tg|uk|be|bg|mn|sr|mk|tt|ba|ce|os)$/
const inBoth = /^(?:kk|uz)$/
/** Characters from the start that are looked at, and how many of a hundred letters tell a language. */
const sample = 2000
const telling = 1

/**
 * The language of a story (BCP 47 without a region: `ru`, `uz-Cyrl`): the declared one where the text can be of it
 * by its letters, else what its letters tell, else `fallback`. Many sites declare `en-US` and write Russian, or Russian and
 * write Kazakh.
 */
export function findLanguage(text: string, declared: string | undefined, fallback: string): string {
  const start = text.slice(0, sample).toLowerCase().normalize('NFC')
  const { cyrillic, latin } = countScripts(start)
  const isCyrillic = cyrillic > latin
  if (cyrillic + latin === 0) return toLanguage(declared ?? '') ?? fallback
  const told = tell(start, isCyrillic, Math.max(cyrillic, latin))
  const said = toLanguage(declared ?? '')
  const likely = told ?? (isCyrillic ? 'ru' : undefined)
  const first = [said, likely, fallback].find((language) => language !== undefined && canBe(language, isCyrillic))
  const best = first === 'ru' || first === undefined ? (likely ?? first ?? 'en') : first
  return best === 'uz' && isCyrillic ? 'uz-Cyrl' : best
}

/** A language tag as the edition writes it, without its region: `ru` for `ru_RU`; undefined when it is none. */
export function toLanguage(tag: string): string | undefined {
  const [, language, script] = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_][a-z0-9]+)*$/i.exec(tag.trim()) ?? []
  if (language === undefined) return undefined
  const written = script === undefined ? '' : `-${script.charAt(0).toUpperCase()}${script.slice(1).toLowerCase()}`
  return `${language.toLowerCase()}${written}`
}

function canBe(language: string, isCyrillic: boolean): boolean {
  const [name = '', script] = language.split('-')
  if (script !== undefined) return (script === 'Cyrl') === isCyrillic
  return inBoth.test(name) || inCyrillic.test(name) === isCyrillic
}

function tell(text: string, isCyrillic: boolean, letters: number): string | undefined {
  const counts = own.map(([language, pattern, fewer]) => {
    const found = count(text, pattern)
    return { language, found: fewer && count(text, fewer) > found ? 0 : found }
  })
  const fitting = counts.filter(({ language, found }) => found * 100 > letters * telling && canBe(language, isCyrillic))
  const [best] = fitting.sort((one, other) => other.found - one.found)
  return best?.language ?? (count(text, kyrgyz) * 100 > letters * telling ? 'ky' : undefined)
}

function countScripts(text: string): { cyrillic: number; latin: number } {
  let cyrillic = 0
  let latin = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x61 && code <= 0x7a) latin++
    else if (code >= 0x400 && code <= 0x4ff) cyrillic++
  }
  return { cyrillic, latin }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
