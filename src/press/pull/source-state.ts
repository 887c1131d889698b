import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { instantSchema } from '#edition/checks.ts'
import { archiveFolder } from '../archive/open-archive.ts'
import { writeWhole } from '../archive/write-whole.ts'
import type { Settings } from '../settings.ts'
import type { PullSource } from './pull-source.ts'

const stateSchema = v.object({
  name: v.string(),
  url: v.string(),
  /** When it last gave something usable, or said that nothing was new. */
  pulledAt: v.optional(instantSchema),
  /** What is wrong since then; absent while nothing is. */
  problem: v.optional(v.string()),
  /** Of what it gave last. */
  validators: v.optional(
    v.object({ address: v.string(), etag: v.optional(v.string()), lastModified: v.optional(v.string()) }),
  ),
  /** What press.json said of it when it was last read: with other rights, say, it has to be read again. */
  setting: v.optional(v.string()),
})
/** What is kept of a source from one pull to the next. */
export type SourceState = v.InferOutput<typeof stateSchema>

/** Where a source's state lies: `content/archive/sources/chui.example-1f0c3a9d.json`. */
export function sourceStateFile(content: string, url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/[^a-z0-9.-]/g, '') : ''
  return join(archiveFolder(content), 'sources', `${host}-${toHash(url)}.json`)
}

/** What press.json says that the stories of a source depend on, in short. */
export function toSetting({ name, rights, language, country, timeZone }: PullSource, settings: Settings): string {
  const own = [name, rights, language, country, timeZone]
  return toHash(JSON.stringify([...own, settings.language, settings.timeZone]))
}

function toHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

/** The state of a source; undefined for one that was never pulled, and where the file is damaged: then all is asked for. */
export function loadSourceState(content: string, url: string): SourceState | undefined {
  try {
    return v.parse(v.pipe(v.string(), v.parseJson(), stateSchema), readFileSync(sourceStateFile(content, url), 'utf8'))
  } catch {
    return undefined
  }
}

export function writeSourceState(content: string, state: SourceState): void {
  const text = JSON.stringify(v.parse(stateSchema, state), null, 2)
  writeWhole(sourceStateFile(content, state.url), `${text}\n`, { durable: true })
}
