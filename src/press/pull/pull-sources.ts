import { errorCode } from '../archive/error-code.ts'
import { archiveFolder } from '../archive/open-archive.ts'
import { toInstant } from '../print/to-instant.ts'
import type { Report } from '../report.ts'
import { countStories } from './count-stories.ts'
import { fetchAddress, type Fetched, type FetchOptions } from './fetch-address.ts'
import { inParallel } from './in-parallel.ts'
import type { PullSource } from './pull-source.ts'
import { loadSourceState, toSetting, writeSourceState, type SourceState } from './source-state.ts'
import { takeFetched, type TakeContext } from './take-fetched.ts'
import { toStanding } from './to-standing.ts'

export interface PullSourcesOptions extends TakeContext {
  content: string
  now: Date
  fetching: FetchOptions
  /** How many sources are asked at a time. */
  bound: number
  /** Called when another one is done. */
  step: () => void
}

/** A source that was asked, what it answered, and what was known of it before. */
interface Asked {
  source: PullSource
  known: SourceState | undefined
  fetched: Fetched
}

const noRights =
  'its rights are missing in press.json: write "rights": "full" if you may reprint its articles whole, or ' +
  '"rights": "excerpt" to print their beginnings with a link to the rest'

/**
 * Asks each source for what is new and takes it into the archive, in the order of press.json. What a source gave before
 * stays whatever it answers now; of one that gives nothing usable the report says why, since when, and how many of its
 * stories stay.
 */
export async function pullSources(
  sources: readonly PullSource[],
  options: PullSourcesOptions,
  report: Report,
): Promise<void> {
  const { content, now, fetching, bound, step, settings } = options
  const failed: (Pick<Asked, 'source' | 'known'> & { problem: string })[] = []
  const ask = async (source: PullSource): Promise<Asked> => {
    const known = loadSourceState(content, source.url)
    if (source.rights === undefined) return { source, known, fetched: { outcome: 'fault', problem: noRights } }
    const validators = known?.setting === toSetting(source, settings) ? known.validators : undefined
    return { source, known, fetched: await fetchAddress(source.url, { ...fetching, validators }) }
  }
  for await (const { source, known, fetched } of inParallel(sources, bound, ask)) {
    const { name, url } = source
    const problem = await attempt(() => takeFetched(fetched, source, options, report))
    if (problem === undefined) {
      report.inputs.usable += 1
      const validators = fetched.outcome === 'body' ? fetched.validators : known?.validators
      writeSourceState(content, {
        name,
        url,
        pulledAt: toInstant(now),
        validators,
        setting: toSetting(source, settings),
      })
    } else {
      report.inputs.unusable += 1
      failed.push({ source, known, problem })
      if (problem !== noRights) writeSourceState(content, { ...known, name, url, problem })
    }
    step()
  }
  if (failed.length === 0) return
  const counts = countStories(archiveFolder(content))
  for (const { source, known, problem } of failed) {
    const standing = toStanding(known?.pulledAt, counts.get(source.name) ?? 0, now)
    report.leftOut.push({ source: source.name, item: 'the whole source', reason: `${problem}; ${standing}` })
  }
}

/** No source is so odd that the others have to wait for it; a full disk concerns them all. */
async function attempt(take: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await take()
  } catch (error) {
    if (errorCode(error) !== undefined) throw error
    return `it cannot be read: ${error instanceof Error ? error.message : String(error)}`
  }
}
