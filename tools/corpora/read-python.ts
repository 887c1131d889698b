import type { ExpectedFeed, ExpectedItem } from './expected-feed.ts'

const literal = String.raw`(?:u?'(?:[^'\\]|\\[^])*'|u?"(?:[^"\\]|\\[^])*")`
const equation = new RegExp(
  String.raw`(?:entries\[(\d+)\]|feed)((?:\['?\w+'?\])+) == (${literal}(?:\s*\+\s*${literal})*|\([\d, ]+\))`,
  'g',
)

/**
 * What the comment at the top of one of feedparser's tests asks for, in Python: `Expect: not bozo and entries[0]['title'] ==
 * 'a'`. Only titles, links, dates and contents are taken; of two that are joined by `or`, the last.
 */
export function readPython(text: string): ExpectedFeed | undefined {
  const asked = /Expect:([^]*?)-->/.exec(text)?.[1]
  if (asked === undefined || asked.includes('toktype')) return undefined
  const items = new Map<number, ExpectedItem>()
  const feed: ExpectedFeed = { items }
  for (const [, place, keys = '', value = ''] of asked.matchAll(equation)) {
    const path = [...keys.matchAll(/\w+/g)].map(([key]) => key).join('.')
    const told = readLiteral(value)
    if (place === undefined && /^title(?:_detail\.value)?$/.test(path)) feed.title = told
    if (place === undefined) continue
    const item = { ...items.get(Number(place)), ...readField(path, told, value) }
    if (Object.keys(item).length > 0) items.set(Number(place), item)
  }
  const single = /ord\(entries\[0\]\['description'\]\) == (\d+)/.exec(asked)?.[1]
  if (single !== undefined) items.set(0, { contents: [String.fromCodePoint(Number(single))] })
  const count = /len\(entries\) == (\d+)/.exec(asked)?.[1]
  if (count !== undefined) feed.count = Number(count)
  return items.size > 0 || feed.title !== undefined || count !== undefined ? feed : undefined
}

function readField(path: string, told: string, value: string): ExpectedItem {
  if (path === 'title' || path === 'title_detail.value') return { title: told }
  if (path === 'link') return { link: told }
  if (/^(?:summary|description|content\.0\.value)$/.test(path)) return { contents: [told] }
  if (!/^(?:updated|published)_parsed$/.test(path)) return {}
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = [...value.matchAll(/\d+/g)].map(Number)
  return { dates: [Date.UTC(year, month - 1, day, hour, minute, second)] }
}

/** Strings between quotes, joined by `+`. */
function readLiteral(value: string): string {
  const strings = [...value.matchAll(new RegExp(literal, 'g'))].map(([string]) => string.replace(/^u/, '').slice(1, -1))
  return strings.join('').replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|([^]))/gi, unescape)
}

const controls: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' }

function unescape(_: string, long?: string, short?: string, other?: string): string {
  const code = long ?? short
  return code === undefined ? (controls[other ?? ''] ?? other ?? '') : String.fromCharCode(parseInt(code, 16))
}
