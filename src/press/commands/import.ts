import { relative, sep } from 'node:path'
import { findSourceFiles, type SourceFile } from '../archive/find-source-files.ts'
import { matchSource } from '../archive/match-source.ts'
import { archiveFolder, openArchive, type Archive } from '../archive/open-archive.ts'
import { openRegister } from '../archive/open-register.ts'
import { takeDrafts } from '../archive/take-drafts.ts'
import { canonicalLink } from '../intake/canonical-link.ts'
import { wholeFile, type Intake, type IntakeContext } from '../intake/intake.ts'
import { readSourceFile } from '../intake/read-file.ts'
import { newPictureReader } from '../print/local-pictures.ts'
import { newMeasure } from '../print/new-measure.ts'
import { toInstant } from '../print/to-instant.ts'
import type { Progress } from '../progress.ts'
import type { Report } from '../report.ts'
import { loadSettings, type Settings } from '../settings.ts'

export interface ImportOptions {
  content: string
  now: Date
  progress: Progress
}

/**
 * `press import FILE|FOLDER…`: takes the stories of files into the archive. The caller holds the content folder's lock. An
 * item that cannot be taken is in the report, with its source and the reason; so is a file that gave nothing.
 */
export async function importCommand(paths: readonly string[], options: ImportOptions, report: Report): Promise<void> {
  const { content, now, progress } = options
  const { settings, missing } = loadSettings(content)
  if (missing !== undefined) report.warnings.push({ source: 'press.json', item: wholeFile, text: missing })
  const archive = openForImport(content, now, report)
  const context = { ...settings, now: toInstant(now), measure: newMeasure(newPictureReader(content)) }
  const found = findSourceFiles(paths)
  for (const source of found.missing) leaveOut(source, 'there is no such file', report)
  for (const source of found.empty) leaveOut(source, 'no file in this folder could be a story', report)
  progress.start('Importing', found.files.length)
  for (const [n, file] of found.files.entries()) {
    const intake = await readSourceOf(file, content, settings)
    const name = (item: string) =>
      [file.below, item === wholeFile && file.below !== '' ? '' : item].filter(Boolean).join(': ')
    for (const { item, reason } of intake.rejections)
      report.leftOut.push({ source: file.source, item: name(item), reason })
    for (const { item, text } of intake.warnings) report.warnings.push({ source: file.source, item: name(item), text })
    report.read += intake.drafts.length + intake.rejections.length
    const taken = await takeDrafts(intake.drafts, archive, context, { source: file.source, name }, report)
    if (intake.usable && (taken > 0 || intake.drafts.length === 0)) report.inputs.usable += 1
    else report.inputs.unusable += 1
    progress.step(n + 1)
  }
  progress.end()
}

function openForImport(content: string, now: Date, report: Report): Archive {
  const folder = archiveFolder(content)
  const reserved = openRegister(folder, { isTaken: () => false, isThere: () => true }).paths()
  const archive = openArchive(folder, { now: toInstant(now), reserved })
  report.warnings.push(...archive.leftOut.map(({ source, item, reason }) => ({ source, item, text: reason })))
  return archive
}

function leaveOut(source: string, reason: string, report: Report): void {
  report.inputs.unusable += 1
  report.leftOut.push({ source, item: wholeFile, reason })
}

/** Reads a file: Markdown as the newsroom's own; a feed by what press.json says of its source, which the feed itself names. */
async function readSourceOf({ path }: SourceFile, content: string, settings: Settings): Promise<Intake> {
  const { title, url, timeZone } = settings
  const name = relative(content, path).split(sep).join('/')
  const own = { name: title, ...(url !== undefined && { url }) }
  if (/\.(?:md|markdown|mdx|mdown)$/i.test(path))
    return readSourceFile(path, { name, source: own, rights: 'full', timeZone })
  const unknown: IntakeContext = { name, rights: 'excerpt', timeZone }
  const intake = await readSourceFile(path, unknown)
  const matched = matchSource(settings.sources, intake.channel)
  if (matched) {
    const { rights, language, country } = matched
    const source = { name: matched.name, url: canonicalLink(intake.channel.link ?? '') ?? matched.url }
    return readSourceFile(path, {
      ...unknown,
      source,
      rights,
      timeZone: matched.timeZone ?? timeZone,
      ...(language !== undefined && { language }),
      ...(country !== undefined && { country }),
    })
  }
  const text =
    'this feed is none of the sources of press.json, so only excerpts were taken: write it there, with "rights": "full" ' +
    'if you may reprint its articles whole'
  return intake.drafts.length > 0 ? { ...intake, warnings: [{ item: wholeFile, text }, ...intake.warnings] } : intake
}
