type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>

/**
 * The voice that reads a language (BCP 47) in its script, the device's own before one that sends the text away; undefined where
 * there is none. Android writes `ru_RU`, some of its voices `rus-RUS`.
 */
export function findVoice<V extends Voice>(voices: readonly V[], language: string): V | undefined {
  const wanted = nameOf(language)
  const fit = voices.filter(({ lang }) => wanted !== undefined && nameOf(lang) === wanted)
  const own = fit.filter(({ localService }) => localService)
  return own.find((voice) => voice.default) ?? own[0] ?? fit[0]
}

/** `uz-Latn` for `uz-UZ`: a voice that reads Uzbek in Latin letters need not know the Cyrillic ones. */
function nameOf(tag: string): string | undefined {
  const [primary = '', ...rest] = tag.split(/[-_]/)
  const written = rest.find((part) => part.length === 4)
  try {
    const { language, script } = new Intl.Locale(written === undefined ? primary : `${primary}-${written}`).maximize()
    return `${language}-${script ?? ''}`
  } catch {
    return undefined
  }
}
