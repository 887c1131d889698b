import { openContentArchive } from '../archive/open-content-archive.ts'
import { newPictureLoad } from '../pictures/new-picture-load.ts'
import type { Load } from '../pictures/new-picture-loader.ts'
import { openSizes } from '../pictures/open-sizes.ts'
import { newPictureReader } from '../print/local-pictures.ts'
import { newMeasure } from '../print/new-measure.ts'
import { toInstant } from '../print/to-instant.ts'
import type { Progress } from '../progress.ts'
import { usualLimits, type FetchLimits } from '../pull/fetch-limits.ts'
import { pullRates } from '../pull/pull-rates.ts'
import { pullSources } from '../pull/pull-sources.ts'
import { toFetching } from '../pull/to-fetching.ts'
import type { Report } from '../report.ts'
import { loadSettings } from '../settings.ts'

export interface PullOptions {
  content: string
  now: Date
  /** Whether addresses of this machine and of private networks may be called. */
  allowPrivate: boolean
  progress: Progress
  limits?: FetchLimits
  /** For tests: how pictures are loaded. */
  load?: Load
}

const bound = 6
const sampleRates =
  'this is the sample edition, with made-up rates, so no bank was asked. For your own, empty content/rates/ and take ' +
  '"sample" out of press.json'

/**
 * `press pull`: asks every source and every bank of press.json, over the network, and takes what is new into the archive
 * and into `content/rates/`. The caller holds the content folder's lock. A source that gives nothing usable is in the
 * report; what it gave before stays.
 */
export async function pullCommand(options: PullOptions, report: Report): Promise<void> {
  const { content, now, allowPrivate, progress, limits = usualLimits } = options
  const { settings, warnings } = loadSettings(content)
  report.warnings.push(...warnings)
  const { sources, sample } = settings
  // Real rates among made-up ones would look like a jump of the market.
  const rates = sample === true ? [] : settings.rates
  const warn = (text: string) => report.warnings.push({ source: 'press.json', item: 'the whole file', text })
  if (sample === true && settings.rates.length > 0) warn(sampleRates)
  else if (sources.length + rates.length === 0 && warnings.length === 0)
    warn('there is neither a source nor a bank in it: nothing to pull')
  let done = 0
  const fetching = toFetching(settings, { allowPrivate, limits })
  const sizes = openSizes(content, options.load ?? newPictureLoad(fetching))
  const pulling = {
    content,
    now,
    bound,
    step: () => {
      progress.step(++done)
    },
    fetching,
  }
  progress.start('Pulling', sources.length + rates.length)
  if (sources.length > 0) {
    const story = { ...settings, now: toInstant(now), measure: newMeasure(newPictureReader(content)) }
    const archive = sizes.watch(openContentArchive(content, now, report))
    await pullSources(sources, { ...pulling, settings, story, archive }, report)
    archive.close()
  }
  if (rates.length > 0) await pullRates(rates, pulling, report)
  progress.end()
  await sizes.learn(progress)
}
