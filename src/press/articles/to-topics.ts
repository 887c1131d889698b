import { findCountry } from './find-countries.ts'
import { cutAtWord } from './first-sentence.ts'
import { foldBlanks, plainCharacters } from './plain-characters.ts'

/** What content systems file a story under that its author filed nowhere. */
const none = /^(?:uncategori[sz]ed|без рубрики|без категории|default|general)$/i
const most = 20
/** Characters. */
const longest = 60

/** A story's topics: its source's categories, each once, without those that name a country and those that say nothing. */
export function toTopics(categories: readonly string[]): string[] {
  const topics = new Map<string, string>()
  for (const category of categories) {
    const topic = cutAtWord(foldBlanks(plainCharacters(category)), longest)
    const key = topic.toLowerCase()
    if (topic !== '' && !topics.has(key) && !none.test(topic) && !findCountry(topic)) topics.set(key, topic)
  }
  return [...topics.values()].slice(0, most)
}
