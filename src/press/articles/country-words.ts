/**
 * What a word tells of a country: its `name`; a `people`, language or adjective, who also live elsewhere; a `place`; `money`;
 * or a place that needs another witness (`doubtful`), since its word has other meanings too.
 */
export type WordKind = 'name' | 'people' | 'place' | 'money' | 'doubtful'

/**
 * The words of a country in English, Russian, the five languages and a few others, separated by blanks and line ends, as
 * `foldWord` leaves them: lower case, no marks above letters, no apostrophes. `*` at a word's end stands for any ending; `_`
 * for a blank or a hyphen; `^` before it asks for a capital, `#` for a number before it.
 */
export type CountryWords = Readonly<Record<WordKind, string>>
