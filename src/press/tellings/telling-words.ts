import { foldWords } from '../articles/fold-words.ts'

/** Words that say nothing of what a text is about; folded. */
const empty = new Set(
  (
    'a an the of to and in on at by for from with as is are was were be been has have had will would may its it his her their ' +
    'this that these those he she they we not no but or if than then into over after before about amid during under near new ' +
    'more most all says said say also who which what when where how why up out off per via will ' +
    'и в во на по с со к ко о об от до из за у не но а же ли что как это этот эта эти для при над под про или то так его ее их ' +
    'он она они мы был была были было быть будет будут стал стала стали после перед между более менее еще уже все всех свой ' +
    'своих который которая которые которого сообщает сообщил сообщили заявил заявила году год'
  ).split(' '),
)

const numerals = new Map(
  Object.entries({
    2: 'two два две двух двое двумя',
    3: 'three три трех трое тремя',
    4: 'four четыре четырех четверо',
    5: 'five пять пяти пятеро',
    6: 'six шесть шести шестеро',
    7: 'seven семь семи семеро',
    8: 'eight восемь восьми',
    9: 'nine девять девяти',
    10: 'ten десять десяти',
    11: 'eleven одиннадцать одиннадцати',
    12: 'twelve двенадцать двенадцати',
    20: 'twenty двадцать двадцати',
  }).flatMap(([digits, words]) => words.split(' ').map((word) => [word, digits] as const)),
)

/** Of words that newsrooms take for one another, the first, by their stems. */
const synonyms = new Map(
  [
    'kill die dead death',
    'injur wound hurt',
    'earthqua quake tremor',
    'shak jolt rock shook struck strik hit felt feel',
    'crash collid collisio accident',
    'leav left evacuat',
    'meet host gather',
    'kazakhst kazakh',
    'kyrgyzst kyrgyz',
    'tajikist tajik',
    'turkmeni turkmen',
    'uzbekist uzbek',
    'казахст казахс',
    'кыргызс киргизс кыргызк киргизи киргиз кыргыз',
    'таджики таджикс таджик',
    'узбекис узбекс узбек',
    'погиб умер жертв гибел скончал',
    'пострад ранен травмир травм',
    'столкну столкно авари дтп',
    'землетр толчк подземн',
    'выделит выделен выдел получит получил',
    'ош оше оша ошско ошск',
    'млн миллион',
    'млрд миллиар',
  ].flatMap((row) => row.split(' ').map((word) => [word, row.split(' ')[0] ?? word] as const)),
)

const ending =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ией|иям|иях|ах|ях|ов|ев|ей|ой|ый|ий|ая|яя|ое|ее|ые|ие|ую|юю|ом|ем|ам|ям|ых|их|ию|ия|ть|ся|сь|ла|ло|ли|а|я|о|е|ы|и|у|ю|ь|й|л)$/

/** What a text is about: its telling words, cut to their stems, and its numbers, each once and in their order. */
export interface TellingWords {
  stems: string[]
  numbers: string[]
}

export function findTellingWords(text: string): TellingWords {
  const stems = new Set<string>()
  const numbers = new Set<string>()
  // 1,234.5 and 12:30 are one number each.
  for (const { text: word } of foldWords(text.replace(/(?<=\d)[.,:](?=\d)/g, ''))) {
    const number = numerals.get(word) ?? (/\d/.test(word) ? word : undefined)
    if (number !== undefined && !/^(?:19|20)\d\d$/.test(number)) numbers.add(number)
    else if (number !== undefined) stems.add(number)
    else if (word.length > 1 && !empty.has(word)) stems.add(toMeaning(toStem(word)))
  }
  return { stems: [...stems], numbers: [...numbers] }
}

function toMeaning(stem: string): string {
  return synonyms.get(stem) ?? stem
}

/** English and Russian endings off; seven letters of what is left, for the other languages add theirs to the end. */
function toStem(word: string): string {
  if (/[а-я]/.test(word)) return (word.length > 4 ? word.replace(ending, '') : word).slice(0, 7)
  const plain = word.length > 4 ? word.replace(/(?:ing|ies|ed|es|s|e)$/, '') : word.replace(/(?<=\w\w)s$/, '')
  return plain.replace(/y$/, '').slice(0, 8)
}
