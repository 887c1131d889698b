import { expect, it } from 'vitest'
import { cutUnits, type Unit } from './cut-units.ts'

async function cut(text: string, size = text.length): Promise<Unit[]> {
  const units: Unit[] = []
  for await (const unit of cutUnits(pieces(text, size))) units.push(unit)
  return units
}

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield Promise.resolve(text.slice(at, at + size))
}

it('finds items, but not within CDATA and comments, wherever the text is parted', async () => {
  const text =
    '<rss><channel>\n<wp:author>A</wp:author><!-- <item> --><item>1<![CDATA[</item><item>]]></item ><item a="b">2</item></channel></rss>'
  const expected = [
    { kind: 'head', text: '<rss><channel>\n', state: 'whole' },
    { kind: 'author', text: '<wp:author>A</wp:author>', state: 'whole' },
    { kind: 'item', text: '<item>1<![CDATA[</item><item>]]></item>', state: 'whole' },
    { kind: 'item', text: '<item a="b">2</item>', state: 'whole' },
    { kind: 'end', text: '', state: 'whole' },
  ]
  for (const size of [1, 2, 3, 10, 1000]) expect(await cut(text, size)).toEqual(expected)
})

it('closes the CDATA section in which an export breaks off', async () => {
  expect((await cut('<rss><item>1<![CDATA[half', 4)).slice(1)).toEqual([
    { kind: 'item', text: '<item>1<![CDATA[half]]>', state: 'cut off' },
    { kind: 'end', text: '', state: 'cut off' },
  ])
})

it('keeps but the beginning of an item that does not end', async () => {
  const units = await cut(`<rss><item><title>T</title>${'x'.repeat(17_000_000)}</item><item>2</item></rss>`, 65_536)
  expect(units.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
    'head whole',
    'item too long',
    'item whole',
    'end whole',
  ])
  expect(units[1]?.text).toMatch(/^<item><title>T<\/title>x{9000}/)
})
