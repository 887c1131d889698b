import { parseDocument, type YAMLError } from 'yaml'

/** Front matter's values by key, in lower case: texts, lists and maps of texts. Nothing is taken for a number or a date. */
export interface FrontMatter {
  values: ReadonlyMap<string, unknown>
  warnings: string[]
}

/** Characters. */
const longest = 16_000
/** An alias may stand for a list of aliases, and so on: past this many it is an attack. */
const maxAliasCount = 50

/**
 * Reads the YAML of a front matter (https://yaml.org/spec/1.2.2/, the failsafe schema: no tag is obeyed, no code is run).
 * A value with a colon in it that was not quoted is taken as text, with a warning. `problem` says in a sentence, with the
 * file's line, what is wrong.
 */
export function parseFrontMatter(yaml: string): FrontMatter | { problem: string } {
  if (yaml.length > longest) return { problem: 'its front matter is too long (over 16,000 characters)' }
  const first = parse(yaml)
  if ('values' in first || !/^\w+:[ \t]+[^"'[{>|&*!#\s].*:(?:\s|$)/m.test(yaml)) return first
  const quoted = parse(
    yaml.replace(
      /^(\w+:[ \t]+)([^"'[{>|&*!#\s].*:(?:[ \t].*)?)$/gm,
      (_, key: string, text: string) => key + JSON.stringify(text.trim()),
    ),
  )
  if ('problem' in quoted) return first
  return {
    ...quoted,
    warnings: ['front matter: a text with a colon should stand in quotation marks', ...quoted.warnings],
  }
}

function parse(yaml: string): FrontMatter | { problem: string } {
  try {
    const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: true, strict: true })
    const [error] = document.errors
    if (error) return { problem: `its front matter: ${told(error)}` }
    const value: unknown = document.toJS({ mapAsMap: true, maxAliasCount })
    if (value !== null && value !== '' && !(value instanceof Map))
      return { problem: 'its front matter is not a list of keys and values' }
    const values = new Map<string, unknown>()
    for (const [key, inner] of value instanceof Map ? value : []) values.set(String(key).toLowerCase(), inner)
    return { values, warnings: document.warnings.map((warning) => `front matter: ${told(warning)}`) }
  } catch (error) {
    return {
      problem: `its front matter cannot be read: ${error instanceof Error ? firstLine(error.message) : 'it is too tangled'}`,
    }
  }
}

const plain: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a text with a colon must stand in quotation marks',
  DUPLICATE_KEY: 'a key stands there twice',
  TAB_AS_INDENT: 'it is indented with a tab; use blanks',
  TAG_RESOLVE_FAILED: 'a tag (!) is not obeyed; read as text',
}

function told(error: YAMLError): string {
  const line = (error.linePos?.[0].line ?? 0) + 1
  return `line ${line}: ${plain[error.code] ?? firstLine(error.message)}`
}

function firstLine(message: string): string {
  if (/alias count/i.test(message)) return 'its aliases (*) stand for too much'
  if (/call stack/i.test(message)) return 'it is nested too deeply'
  return message.replace(/ at line \d+[^]*$|\n[^]*$/, '')
}
