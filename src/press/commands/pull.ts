import { lookup } from 'node:dns/promises'
import { openContentArchive } from '../archive/open-content-archive.ts'
import { newPictureReader } from '../print/local-pictures.ts'
import { newMeasure } from '../print/new-measure.ts'
import { toInstant } from '../print/to-instant.ts'
import type { Progress } from '../progress.ts'
import { usualLimits, type FetchLimits } from '../pull/fetch-limits.ts'
import { isPrivateAddress } from '../pull/is-private-address.ts'
import { isPublicAddress } from '../pull/is-public-address.ts'
import { pullRates } from '../pull/pull-rates.ts'
import { pullSources } from '../pull/pull-sources.ts'
import type { Report } from '../report.ts'
import { loadSettings, type Settings } from '../settings.ts'

export interface PullOptions {
  content: string
  now: Date
  /** Whether addresses of this machine and of private networks may be called. */
  allowPrivate: boolean
  progress: Progress
  limits?: FetchLimits
}

const bound = 6

/**
 * `press pull`: asks every source and every bank of press.json, over the network, and takes what is new into the archive
 * and into `content/rates/`. The caller holds the content folder's lock. A source that gives nothing usable is in the
 * report; what it gave before stays.
 */
export async function pullCommand(options: PullOptions, report: Report): Promise<void> {
  const { content, now, allowPrivate, progress, limits = usualLimits } = options
  const { settings, missing } = loadSettings(content)
  const { sources, rates } = settings
  const warn = (text: string) => report.warnings.push({ source: 'press.json', item: 'the whole file', text })
  if (missing !== undefined) warn(missing)
  else if (sources.length + rates.length === 0) warn('there is neither a source nor a bank in it: nothing to pull')
  let done = 0
  const pulling = {
    content,
    now,
    bound,
    step: () => {
      progress.step(++done)
    },
    fetching: {
      limits,
      agent: toAgent(settings),
      reach: {
        resolve: (name: string) => lookup(name, { all: true }),
        isAllowed: (address: string) => isPublicAddress(address) || (allowPrivate && isPrivateAddress(address)),
      },
    },
  }
  progress.start('Pulling', sources.length + rates.length)
  if (sources.length > 0) {
    const story = { ...settings, now: toInstant(now), measure: newMeasure(newPictureReader(content)) }
    await pullSources(
      sources,
      { ...pulling, settings, story, archive: openContentArchive(content, now, report) },
      report,
    )
  }
  if (rates.length > 0) await pullRates(rates, pulling, report)
  progress.end()
}

/** Who is asking, with the site's address, so that a newsroom sees whom to write to. */
function toAgent({ url }: Settings): string {
  return url === undefined ? 'Steppe-Wire' : `Steppe-Wire (+${new URL(url).href})`
}
