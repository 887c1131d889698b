/** What decides between thousands and decimals where one separator stands before three digits. */
export interface NumberStyle {
  /** BCP 47. English parts thousands by a comma; the region's other languages write decimals with it. */
  language: string
  /** Whether a word such as "million" follows: then nobody writes out thousandths by mistake. */
  scaled: boolean
}

/**
 * A written number in plain digits with a point: `12 027,5` and `12,027.5` are `12027.5`. Undefined where it is none (a
 * date, a version, a telephone number) or could be two: an English `1.250`, a Russian `1,250`.
 */
export function toDecimal(written: string, style: NumberStyle): string | undefined {
  if (written.length > 24 || /^0\d/.test(written)) return undefined
  if (!/\D/.test(written)) return written
  const bare = written.replace(/\s/g, '')
  const separators = bare.replace(/\d/g, '')
  const last = separators.at(-1)
  if (last === undefined) return bare
  const cut = bare.lastIndexOf(last)
  const [head, tail] = [bare.slice(0, cut), bare.slice(cut + 1)]
  if (bare !== written) return separators.length === 1 ? `${head}.${tail}` : undefined
  if (separators.length === 1) return isGroup(head, tail) ? settle(head, tail, last, style) : `${head}.${tail}`
  const joined = head.replace(/[.,]/g, '')
  if (/^(?:,+|\.+)$/.test(separators)) return inThousands(bare) ? joined + tail : undefined
  return inThousands(head) && !head.includes(last) ? `${joined}.${tail}` : undefined
}

function isGroup(head: string, tail: string): boolean {
  return tail.length === 3 && /^[1-9]\d{0,2}$/.test(head)
}

function inThousands(text: string): boolean {
  return /^[1-9]\d{0,2}(?:(?:,\d{3})+|(?:\.\d{3})+)$/.test(text)
}

function settle(head: string, tail: string, separator: string, { language, scaled }: NumberStyle): string | undefined {
  if (/^en\b/.test(language) && separator === ',') return head + tail
  if (scaled) return `${head}.${tail}`
  // Nobody gives a price to the thousandth with two zeros at its end, save in an English rate.
  return !/^en\b/.test(language) && tail.endsWith('00') ? head + tail : undefined
}
