import { inflect } from './inflect.ts'

/** What a word of money names, before it is settled whose money that is. */
export type Money = 'som' | 'sum' | 'soum' | 'tenge' | 'somoni' | 'manat' | 'dollar' | 'euro' | 'rouble' | 'yuan'

/** Endings by which the region's languages inflect a word of money; more than each stem takes, and none that misleads. */
const russian = '- а у ом е ы ов ам ами ах'
const turkic = `ы ын ына ынан ынын ының ымен ды дың дын дан да дар ға га дық дык лық лык лар мен ні нің ге ден де лік
  ті тің ка қа та тан ты тың тын тық тык пен бен і ін іне інен інің сі сін сіне`
const uzbek = 'ни нинг га дан да лик лар и ини ига идан ининг гача ро ҳо'
const uzbekLatin = '- ni ning ga dan da lik lar i ini iga idan ining gacha'
const turkmen = 'y yn yny yna ynyň yndan yň da dan dy dyň lyk lar lary'
/** After the сом of Kyrgyz and Kazakh, without those that would make other words of it. */
const afterSom = 'ду дун дуу го ға ге дон до дор дук лук ун уна унан ды дан ын ына'
const soft = 'ь я ю ем е и ей ям ями ях ьге ьға ьга ьди ьдан ьмен і ін іне'

/** By their folded spelling. `сумка`, `sumo`, `manatee`, `some`, `сумма` are none of them. */
export const moneyWords: ReadonlyMap<string, Money> = new Map<string, Money>([
  ...all(
    'som',
    inflect('сом', `${russian} ${afterSom} ${uzbek}`),
    inflect('som', 's ni ning ga dan da lik i ini iga -'),
  ),
  ...all('sum', inflect('сум', `${russian} ун уна го ду га ды ни нинг дан лик и`), inflect('sum', '- s')),
  ...all('soum', inflect('soum', '- s'), inflect("so'm", uzbekLatin), inflect('сўм сӯм', `- ${uzbek}`)),
  ...all('tenge', inflect('тенге теңге', `- ${turkic} ${uzbek}`), inflect('tenge teńge teñge', `s ${uzbekLatin}`), [
    'тг',
  ]),
  ...all(
    'somoni',
    inflect('сомони', `- и ю ${turkic} ${uzbek}`),
    ['сомонӣ'],
    inflect('somoni somoniy', `s ${uzbekLatin}`),
  ),
  ...all('manat', inflect('манат', `${russian} ${turkic} ${uzbek}`), inflect('manat', `s ${uzbekLatin} ${turkmen}`)),
  ...all('manat', inflect('manad', 'a y yň yn')),
  ...all('dollar', inflect('доллар', `${russian} ${turkic} ${uzbek}`), inflect('dollar', `s ${uzbekLatin} ${turkmen}`)),
  ...all('dollar', ['долл']),
  ...all('euro', inflect('евро', '- ны ні ға га ге дан ден лық ни ро'), inflect('euro', '- s'), ['yevro', 'ýewro']),
  ...all('rouble', inflect('рубл', soft), inflect('rouble ruble', '- s'), inflect('rubl', `${uzbekLatin} y`), ['руб']),
  ...all('yuan', inflect('юан', soft), inflect('yuan ýuan', `s ${uzbekLatin} y`), ['renminbi']),
])

function all(money: Money, ...lists: string[][]): [string, Money][] {
  return lists.flat().map((word) => [word, money])
}

/** Those that may bear a point, which is then part of the amount. */
export const moneyAbbreviations: ReadonlySet<string> = new Set(['тг', 'долл', 'руб'])
