/**
 * Cyrillic letters of Russian and the five languages, as newsrooms of the region write them in addresses. Letters that are
 * another with a mark (ё, й, ў, ӣ, ӯ) are here in full, since taking the mark away would change the sound.
 */
const cyrillic: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ё: 'yo',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'y',
    к: 'k',
    л: 'l',
    м: 'm',
  },
  ...{ н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch' },
  ...{
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
    ә: 'a',
    ғ: 'gh',
    қ: 'q',
    ң: 'ng',
    ө: 'o',
    ұ: 'u',
    ү: 'u',
    һ: 'h',
  },
  ...{ і: 'i', ҳ: 'h', ҷ: 'j', ӣ: 'i', ӯ: 'u', ў: 'o', җ: 'j', ї: 'i', є: 'ye', ґ: 'g' },
}
/** Latin letters that are not another with a mark. */
const latin: Readonly<Record<string, string>> = {
  ...{ ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ə: 'a', ŋ: 'ng', ƣ: 'gh' },
}

/** A text in plain Latin letters, lower case: Cyrillic transliterated, marks taken off. Other scripts are left as they are. */
export function transliterate(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\u0000-\u007F]/g, (letter) => cyrillic[letter] ?? latin[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
}
