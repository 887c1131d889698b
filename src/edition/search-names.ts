/**
 * Places that each language writes with vowels of its own: how their folded names begin, and what is put for that. In this
 * order, so that what one puts the next may find.
 */
const beginnings: readonly (readonly [found: string, put: string])[] = (
  'toshk tashk,dashkent tashkent,buhoro buhara,fargona fergana,andijon andijan,horazm horezm,korakalpogist karakalpakst,' +
  'chimkent shimkent,ashabad ashgabat,jalolobod jalalabad,karagandi karaganda,' +
  'kozogist kazahst,gazagist kazahst,kozok kazah,kazak kazah,kazahist kazahst,' +
  'tojik tajik,tajigist tajikist,tajikst tajikist,turkman turkmen,turikmen turkmen,turkmenst turkmenist,' +
  'ozbek uzbek,ozbegist uzbekist,uzbekst uzbekist,girgiz kirgiz,kirgizist kirgizst,soum som'
)
  .split(',')
  .map((pair) => {
    const [found = '', put = ''] = pair.split(' ')
    return [found, put] as const
  })

const first = new Set(beginnings.map(([found]) => found.charAt(0)))

/** A folded word, with the name of a place that it begins with in one spelling for all languages. */
export function withOwnName(word: string): string {
  if (!first.has(word.charAt(0))) return word
  const named = beginnings.reduce(
    (text, [found, put]) => (text.startsWith(found) ? put + text.slice(found.length) : text),
    word.replace('iston', 'istan'),
  )
  return /^kirgizi(?:a|u|ei)?$/.test(named) ? 'kirgizstan' : named
}
