/** As far as is looked on each side. */
const reach = 240
const ends = /[.!?…]["”»)]?\s|[\n\u2029]/g

/** The rest of the sentence that stands around a part of a text, before it and after it. */
export function sentenceAround(text: string, start: number, end: number): { before: string; after: string } {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  const last = [...before.matchAll(ends)].at(-1)
  const first = after.search(ends)
  return {
    before: last ? before.slice(last.index + last[0].length) : before,
    after: first < 0 ? after : after.slice(0, first),
  }
}
