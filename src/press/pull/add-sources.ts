import { join } from 'node:path'
import * as v from 'valibot'
import { errorCode } from '../archive/error-code.ts'
import { writeWhole } from '../archive/write-whole.ts'
import { parseSettings, readSettingsText, SettingsError } from '../settings.ts'
import type { FoundSource } from './read-opml.ts'

const listSchema = v.looseObject({ sources: v.optional(v.array(v.unknown())) })
const knownSchema = v.object({ url: v.string() })

/**
 * Adds sources to `press.json`, whose folder's lock the caller holds, those left out that it has already. They get no
 * `rights`: until the editor has decided on them, `pull` passes them over. Everything else in the file stays, in its
 * order. Throws a SettingsError where there is no file to add to, or none that can be read.
 *
 * @returns those that were added.
 */
export function addSources(content: string, found: readonly FoundSource[]): FoundSource[] {
  const file = join(content, 'press.json')
  const text = readText(file)
  const settings = readSettings(file, text)
  const sources = settings.sources ?? []
  const known = new Set(sources.flatMap((source) => (v.is(knownSchema, source) ? [toKey(source.url)] : [])))
  const added = found.filter(({ url }) => known.size < known.add(toKey(url)).size)
  if (added.length === 0) return added
  const entries = added.map(({ name, url }) => ({ name, url }))
  const indent = /^[ \t]+(?=")/m.exec(text)?.[0] ?? '  '
  const json = JSON.stringify({ ...settings, sources: [...sources, ...entries] }, null, indent)
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  writeWhole(file, `${json}\n`.replaceAll('\n', end), { durable: true })
  return added
}

function readText(file: string): string {
  try {
    return readSettingsText(file)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    throw new SettingsError(
      `${file} is missing: write at least {"title": "…", "language": "…", "timeZone": "…"} into it, then add sources.`,
    )
  }
}

function readSettings(file: string, text: string): v.InferOutput<typeof listSchema> {
  const value = parseSettings(file, text)
  // What the schema gives back has its keys in another order.
  if (v.is(listSchema, value)) return value
  throw new SettingsError(`${file}: sources must be a list, as in the sample edition’s press.json`)
}

/** Two addresses that differ only in this are of one feed. */
function toKey(address: string): string {
  if (!URL.canParse(address)) return address
  const { host, pathname, search } = new URL(address)
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`
}
