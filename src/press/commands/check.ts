import { files } from '#edition/files.ts'
import type { Quote } from '#edition/quote.ts'
import { foldWords } from '../articles/fold-words.ts'
import { tryRead } from '../print/find-named.ts'
import { findTwins, toMissingText } from '../print/find-twins.ts'
import { proofEdition } from '../print/proof-edition.ts'
import type { Progress } from '../progress.ts'
import { findDeadAddresses } from '../proof/find-dead-addresses.ts'
import { findDoubles } from '../proof/find-doubles.ts'
import { findUnprinted, type PrintedEdition } from '../proof/find-unprinted.ts'
import type { Finding } from '../proof/finding.ts'
import { proofContent, type ProofedContent } from '../proof/proof-content.ts'
import { toPrintMark } from '../proof/to-print-mark.ts'
import { findRateFindings } from '../rates/find-rate-findings.ts'
import { loadRates } from '../rates/load-rates.ts'
import { toQuotes } from '../rates/to-quotes.ts'
import type { Report } from '../report.ts'
import { loadSettings } from '../settings.ts'

export interface CheckOptions {
  content: string
  out: string
  now: Date
  progress: Progress
}

/**
 * `press check`: the editor's proof. Reads the content as `print` would, and the edition that was printed as its readers
 * do. What is wrong with a story, or a rate, is a warning; a file that readers would miss is an error. Changes nothing.
 */
export async function checkCommand({ content, out, now, progress }: CheckOptions, report: Report): Promise<void> {
  const { settings, warnings: ofSettings } = loadSettings(content)
  report.warnings.push(...ofSettings.map((warning) => ({ ...warning, kind: 'settings' as const })))
  const { files: rateFiles, accepted, warnings } = loadRates(content)
  const { quotes, histories } = toQuotes(rateFiles, accepted)
  const proofed = await proofContent(content, { settings, now, rates: histories, progress }, report)
  report.taken = proofed.stories.length
  for (const finding of findTogether(proofed, settings.url)) report.warnings.push(finding)
  const ofRates = [...warnings, ...findRateFindings(rateFiles, accepted, now)]
  report.warnings.push(...ofRates.map((finding) => ({ ...finding, kind: 'rate' as const })))
  const printed = proof(out, progress, report)
  if (printed) for (const finding of findUnprinted({ ...proofed, quotes }, printed)) report.warnings.push(finding)
  if (proofed.stories.length > 0 || printed) report.inputs.usable += 1
  else report.inputs.unusable += 1
}

/** What can only be told of all stories together. */
function findTogether({ stories, ...addresses }: ProofedContent, site: string | undefined): Finding[] {
  const titleKey = (title: string) =>
    foldWords(title)
      .map(({ text }) => text)
      .join(' ')
  return [
    ...findTwins(stories).missing.map((story): Finding => {
      return { kind: 'twin', source: story.source, item: story.item, text: toMissingText(story) }
    }),
    ...findDoubles(stories, titleKey),
    ...findDeadAddresses({ ...addresses, stories, site }),
  ]
}

/** The printed edition, if there is one. */
function proof(out: string, progress: Progress, report: Report): PrintedEdition | undefined {
  const marks = new Map<string, string>()
  progress.start('Reading the edition')
  const broken = proofEdition(out, progress.step, (article) => marks.set(article.path, toPrintMark(article)))
  progress.end()
  if (broken === undefined) {
    const text = 'nothing is printed there yet'
    report.warnings.push({ kind: 'unprinted', source: out, item: 'the whole edition', text })
    return undefined
  }
  report.errors += broken.length
  const told = broken.map(({ file, reason }) => ({ kind: 'broken' as const, source: out, item: file, reason }))
  report.leftOut.push(...told)
  return { name: out, marks, quotes: readQuotes(out) }
}

function readQuotes(out: string): readonly Quote[] {
  const read = tryRead(out, files.quotes, 'quotes')
  return 'content' in read ? read.content.quotes : []
}
