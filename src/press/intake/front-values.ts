/** Text of a front matter's value; undefined where there is none (`~`, `null`). */
export function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return /^\s*(?:~|null)?\s*$/i.test(value) ? undefined : value.trim()
  return Array.isArray(value) && value.length === 1 ? toText(value[0]) : undefined
}

/** Texts of a list, or of a text with commas; of maps in it their `name`. */
export function toTexts(value: unknown): string[] {
  const parts: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value]
  return parts.map((part) => toText(part instanceof Map ? part.get('name') : part)).filter((text) => text !== undefined)
}

export function isTrue(value: unknown): boolean {
  return /^(?:true|yes|on|1)$/i.test(toText(value) ?? '')
}

/** Where a key stands in a file whose front matter starts on line 2, as the editor is told it. */
export function lineOf(yaml: string, key: string): string {
  const index = yaml.split('\n').findIndex((line) => line.toLowerCase().replace(/["']/g, '').startsWith(`${key}:`))
  return index === -1 ? '' : ` (line ${index + 2})`
}
