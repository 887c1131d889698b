import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { bodySchema, partsOf, type Body, type BodyNode } from '#edition/body.ts'
import { markAmounts } from './mark-amounts.ts'

const kyrgyz = { countries: ['KG'], language: 'en' } as const
const turkmen = { countries: ['TM'], language: 'en' } as const

describe('a body with its amounts marked', () => {
  it('has local amounts in data elements, and dollars bare', () => {
    expect(markAmounts([['p', 'worth 238 million som ($2.67 million).']], kyrgyz)).toEqual([
      ['p', 'worth ', ['data', { value: '238000000 KGS' }, '238 million som'], ' ($2.67 million).'],
    ])
  })

  it('has both ends of a range marked, also where one is set in strong type', () => {
    expect(markAmounts([['p', 'From 150 to ', ['strong', '800 manat'], ' was missing']], turkmen)).toEqual([
      [
        'p',
        'From ',
        ['data', { value: '150 TMT' }, '150'],
        ' to ',
        ['strong', ['data', { value: '800 TMT' }, '800 manat']],
        ' was missing',
      ],
    ])
  })

  it('keeps attributes, links, code and what its author marked', () => {
    const body: Body = [
      ['p', { lang: 'en' }, ['a', { href: 'https://example.org/' }, ['em', '5 som']], ' and ', ['code', '6 som']],
      ['pre', '7 som'],
      ['p', ['data', { value: '8 KGS' }, 'all 8 som'], ['br'], ['img', { src: '/a.png', alt: '9 som' }]],
    ]
    expect(markAmounts(body, kyrgyz)).toEqual(body)
  })

  it('reads an amount by what stands before it in another element', () => {
    const body: Body = [
      ['p', ['em', 'Azerbaijani 12'], ' 500 manat'],
      ['p', 'In 2024 ', ['em', '$5']],
      ['p', 'manat'],
    ]
    expect(markAmounts(body, turkmen)).toEqual(body)
    expect(markAmounts([['p', ['strong', '12'], ' 500 manat']], turkmen)).toEqual([
      ['p', ['strong', '12'], ' 500 manat'],
    ])
  })

  it('takes no number of a note, of another block or of another line into an amount', () => {
    const body: Body = [
      ['ul', ['li', '12'], ['li', '500 som']],
      ['p', '12', ['sup', '5'], ' 500 som', ['br'], '12'],
    ]
    const amount = ['data', { value: '500 KGS' }, '500 som']
    expect(markAmounts(body, kyrgyz)).toEqual([
      ['ul', ['li', '12'], ['li', amount]],
      ['p', '12', ['sup', '5'], ' ', amount, ['br'], '12'],
    ])
  })

  it('writes values in plain digits', () => {
    const values = ['0.5 som', '1.1 million som', '12.345 billion som', '90,000 trillion som', '0.000001 som']
    expect(
      markAmounts([['p', values.join('; ')]], kyrgyz)
        .flatMap(dataIn)
        .map(({ value }) => value),
    ).toEqual(['0.5 KGS', '1100000 KGS', '12345000000 KGS', '90000000000000000 KGS', '0.000001 KGS'])
  })

  it('goes no deeper than a body may', () => {
    const body: Body = [Array.from({ length: 24 }).reduce<BodyNode>((inner) => ['em', inner], '500 som')]
    expect(markAmounts(body, kyrgyz)).toEqual(body)
    expect(v.is(bodySchema, body)).toBe(true)
  })

  it('has the same text, fits the schema, and stays as it is when it is marked again, whatever it holds', () => {
    const draw = newDice(20251209)
    for (let round = 0; round < 500; round++) {
      const body: Body = Array.from({ length: 1 + draw(4) }, () => grow(draw, 0))
      const marked = markAmounts(body, { countries: ['KG', 'TM'], language: draw(2) ? 'en' : 'ru' })
      expect(marked.map(textOf).join('')).toBe(body.map(textOf).join(''))
      expect(v.is(bodySchema, marked)).toBe(true)
      expect(markAmounts(marked, { countries: ['KG', 'TM'], language: 'en' }).map(textOf)).toEqual(marked.map(textOf))
      for (const { value, closed } of marked.flatMap(dataIn)) {
        expect(value).toMatch(/^\d+(?:\.\d+)? [A-Z]{3}$/)
        expect(closed).toBe(false)
      }
    }
  })

  it('is the same when it is marked again', () => {
    const draw = newDice(5)
    for (let round = 0; round < 500; round++) {
      const marked = markAmounts([grow(draw, 0), grow(draw, 0)], { countries: ['KG', 'TM'], language: 'en' })
      expect(markAmounts(marked, { countries: ['KG', 'TM'], language: 'en' })).toEqual(marked)
    }
  })
})

const fragments = [
  ...[
    '238 million som',
    '150 to 800 manat',
    ' 12',
    ' 000',
    '5,',
    '.5',
    '$2.67m',
    ' сомов',
    '10 тыс. ',
    '-',
    ' to ',
    ' и ',
  ],
  ...[
    'som',
    'manat ',
    ' ',
    'the sum of ',
    '₸5',
    '5 000 ₸',
    'KGS ',
    '500',
    '2024 ',
    '\n',
    '1e9',
    '𝟙',
    '’',
    '\u00A0',
    ' (',
  ],
]
const names = ['p', 'em', 'strong', 'a', 'code', 'pre', 'sup', 'li', 'blockquote', 'br', 'td']

function grow(draw: (below: number) => number, depth: number): BodyNode {
  if (depth > 3 || draw(3) === 0)
    return Array.from({ length: 1 + draw(5) }, () => fragments[draw(fragments.length)]).join('')
  const name = names[draw(names.length)] ?? 'p'
  if (name === 'br') return ['br']
  const children = Array.from({ length: draw(4) }, () => grow(draw, depth + 1))
  return name === 'a' ? ['a', { href: 'https://example.org/' }, ...children] : [name, ...children]
}

/** Numbers below a limit, the same for the same seed. */
function newDice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
}

function textOf(node: BodyNode): string {
  return typeof node === 'string' ? node : partsOf(node).children.map(textOf).join('')
}

/** The values of the data elements, and whether one stands in what must stay bare. */
function dataIn(node: BodyNode): { value: string; closed: boolean }[] {
  if (typeof node === 'string') return []
  const { name, attributes, children } = partsOf(node)
  const inner = children.flatMap(dataIn)
  if (name === 'data')
    return [{ value: String(attributes.value), closed: false }, ...inner.map((one) => ({ ...one, closed: true }))]
  return inner.map(({ value, closed }) => ({ value, closed: closed || ['a', 'code', 'pre'].includes(name) }))
}
