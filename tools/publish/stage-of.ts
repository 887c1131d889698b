import { files } from '#edition/files.ts'

/** What is put up together. A later stage leads to the files of those before it. */
export const stages = ['what pages need', "stories' pages and older stories", 'lists of them', 'the index'] as const

/** The place in `stages` of a site's file. */
export function stageOf(file: string): number {
  if (file === `data/${files.edition}`) return 3
  if (/^data\/(topics|authors)\//.test(file)) return 2
  if (/^(assets|data|pictures|cards)\//.test(file)) return 0
  if (/^\d{4}\/\d\d\/|(^|\/)page\/\d+\//.test(file)) return 1
  return 2
}
