/** Words that are common in every newsroom of the region, as stems; an archive of a few stories would not know it. */
const common = new Set(
  (
    'kazakhst kazakh kyrgyzst kyrgyz tajikist tajik turkmeni turkmen uzbekist uzbek central asia asian countr stat nation ' +
    'presiden minist govern parliame offic authorit people region cit capital report announc million billion percent world ' +
    'russia russian china chinese new news work develop cooperat agreemen meet discuss tokayev japarov rahmon mirziyoy ' +
    'berdimuh astana almat bishkek dushanb tashkent ashgabat казахст казахск кыргызс киргизс кыргызк таджики таджикс ' +
    'туркмен узбекис узбекск центра азии ази стран государ президе министр министе правите парламе депутат власт человек ' +
    'люд регион област город столиц млн млрд тысяч процент росси российс кита китайск нов работ развити сотрудн соглаше ' +
    'встреч встрети обсуди токаев жапаров рахмон мирзиёе мирзиее астан алмат бишкек душанбе ташкент ашхабад'
  ).split(' '),
)
/** So many stories are taken to have been before the first, and so many of them to have held a common word. */
const before = 200
const commonBefore = 16

/** How rare words are among the stories so far: `log(stories / stories with the word)`, in a young archive a guess. */
export interface Rarity {
  of: (stem: string) => number
  /** Counts another story's words. */
  add: (stems: readonly string[]) => void
  /** What was counted: a rarity that begins with it goes on where this one is. */
  counted: () => Counted
}

/** How many stories there were, and by stem in how many it was. */
export interface Counted {
  stories: number
  counts: [stem: string, count: number][]
}

export function newRarity(known?: Counted): Rarity {
  const counts = new Map(known?.counts)
  let stories = known?.stories ?? before
  return {
    of: (stem) => Math.log(stories / ((counts.get(stem) ?? 0) + (common.has(stem) ? commonBefore : 1))),
    add: (stems) => {
      stories += 1
      for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    },
    counted: () => ({ stories, counts: [...counts] }),
  }
}
