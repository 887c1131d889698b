import type { TellingWords } from './telling-words.ts'

/** What a story says, as far as it tells whether another is of the same event. */
export interface Told {
  title: TellingWords
  /** Title, summary and the start of the text. */
  whole: TellingWords
}

/** Words of the calendar, as stems: a series tells of one after another. */
const calendar = new Set(
  (
    'monday tuesday wednesda thursday friday saturday sunday january february march april june july august septembe october ' +
    'novembe decembe monda tuesda wednesda thursda frida saturda sunda januar februar jul понедел вторник сред четверг ' +
    'пятниц суббот воскрес январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр'
  ).split(' '),
)

/** Titles as like as this are no two ways to say one thing when each has a word that the other's text lacks. */
const exchange = 0.45
/** A word in fewer than one of fifty stories. */
const rare = Math.log(50)

/**
 * How sure it is that two stories tell of one event: 0 when they are held to be of two. Judged by the words of their
 * titles, weighed by how rare they are in the archive, by whether each text holds what the other's title says, and by
 * numbers: those of a title must be in the other's text. Better two cards for one event than one for two.
 */
export function isSameEvent(a: Told, b: Told, rarity: (stem: string) => number): number {
  if (!numbersAgree(a, b) || !numbersAgree(b, a) || !daysAgree(a, b)) return 0
  const sum = (stems: readonly string[]) => stems.reduce((total, stem) => total + rarity(stem), 0)
  const shared = (from: readonly string[], among: readonly string[]) => {
    const set = new Set(among)
    return from.filter((stem) => set.has(stem))
  }
  const rareShared = (stems: readonly string[]) => stems.filter((stem) => rarity(stem) >= rare).length
  const [inTitles, inTexts] = [shared(a.title.stems, b.title.stems), shared(a.whole.stems, b.whole.stems)]
  const titles = (2 * sum(inTitles)) / (sum(a.title.stems) + sum(b.title.stems))
  const texts = sum(inTexts) / Math.min(sum(a.whole.stems), sum(b.whole.stems))
  const [ofA, ofB] = [shared(a.title.stems, b.whole.stems), shared(b.title.stems, a.whole.stems)]
  const held = Math.min(sum(ofA) / sum(a.title.stems), sum(ofB) / sum(b.title.stems))
  // One title with a word put for another: Naryn for Talas, a foreign minister for a prime minister.
  const lacking = ({ title }: Told, among: readonly string[]) => title.stems.filter((stem) => !among.includes(stem))
  const [lackingA, lackingB] = [lacking(a, ofA), lacking(b, ofB)]
  const isExchanged =
    titles >= exchange &&
    lackingA.length > 0 &&
    lackingB.length > 0 &&
    [...lackingA, ...lackingB].some((stem) => rarity(stem) >= rare)
  const sure =
    !isExchanged &&
    inTitles.length >= 2 &&
    rareShared(inTexts) >= 4 &&
    titles >= 0.3 &&
    held >= 0.5 &&
    texts >= 0.35 &&
    titles + held + texts >= 1.55
  return sure ? titles + held + texts : 0
}

/** The numbers of a's title are in b, and where both texts have numbers some are the same. */
function numbersAgree(a: Told, b: Told): boolean {
  const others = b.whole.numbers
  if (others.length > 0 && !a.title.numbers.every((number) => others.includes(number))) return false
  if (b.title.numbers.length > 0 && a.title.numbers.length > 0 && others.length === 0) return false
  const some = a.whole.numbers.some((number) => others.includes(number))
  return some || a.whole.numbers.length === 0 || others.length === 0
}

function daysAgree(a: Told, b: Told): boolean {
  const [days, others] = [a, b].map(({ title }) => title.stems.filter((stem) => calendar.has(stem)))
  return !days?.length || !others?.length || days.some((day) => others.includes(day))
}
