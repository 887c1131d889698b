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

const yes = /^(?:true|yes|y|on|1|да|иә|ооба|ҳа|ha|бале|hawa)$/i
const no = /^(?:false|no|n|off|0|нет|жоқ|жок|йўқ|yo[ʻ‘ʼ'’]q|не|ýok)$/i

/** Yes or no, in English or a language of the region; undefined where it is neither. */
export function toAnswer(value: unknown): boolean | undefined {
  const text = (toText(value) ?? '').normalize('NFC')
  if (yes.test(text)) return true
  return no.test(text) ? false : undefined
}

/** Where a key stands in a file whose front matter starts on line 2, as the editor is told it. */
export function lineOf(yaml: string, key: string): string {
  const index = yaml.split('\n').findIndex((line) => line.toLowerCase().replace(/["']/g, '').startsWith(`${key}:`))
  return index === -1 ? '' : ` (line ${index + 2})`
}
