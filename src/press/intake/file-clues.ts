/** What a file's name tells: `2024-04-11-tea-in-osh.md` a day and a slug; `tea/index.md` the slug of its folder. */
export function fileClues(name: string): { slug: string; day?: string } {
  const parts = name.split(/[\\/]/).filter((part) => part !== '')
  const file = (parts.at(-1) ?? '').replace(/\.\w+$/, '')
  const base = /^(?:_?index|readme)$/i.test(file) ? (parts.at(-2) ?? file) : file
  const [, day, slug] = /^(\d{4}-\d\d-\d\d)[-_ ](.+)$/.exec(base) ?? []
  return day !== undefined && slug !== undefined ? { slug, day } : { slug: base }
}
