import { readFile } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import type { Source } from '#edition/headline.ts'
import { findSourceFiles, type SourceFile } from '../archive/find-source-files.ts'
import { matchSource } from '../archive/match-source.ts'
import { openContentArchive } from '../archive/open-content-archive.ts'
import type { Archive } from '../archive/open-archive.ts'
import { takeDrafts, type Naming } from '../archive/take-drafts.ts'
import type { StoryContext } from '../articles/to-story.ts'
import { canonicalLink } from '../intake/canonical-link.ts'
import { decodeBytes } from '../intake/decode-bytes.ts'
import { wholeFile, type Channel, type Intake, type IntakeContext } from '../intake/intake.ts'
import { readSourceFile } from '../intake/read-file.ts'
import { sniffFormat } from '../intake/sniff-format.ts'
import { newPictureReader } from '../print/local-pictures.ts'
import { newMeasure } from '../print/new-measure.ts'
import { toInstant } from '../print/to-instant.ts'
import { addSources } from '../pull/add-sources.ts'
import { readOpml, type FoundSource } from '../pull/read-opml.ts'
import type { Progress } from '../progress.ts'
import type { Report } from '../report.ts'
import { loadSettings, SettingsError, type Settings } from '../settings.ts'
import { readWxr } from '../wxr/read-wxr.ts'

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
  const { settings, warnings } = loadSettings(content)
  report.warnings.push(...warnings)
  const archive = openContentArchive(content, now, report)
  const context = { ...settings, now: toInstant(now), measure: newMeasure(newPictureReader(content)) }
  const found = findSourceFiles(paths)
  for (const { source, below, reason } of found.closed)
    leaveOut(source, `it ${reason}`, report, below || 'the whole folder')
  for (const source of found.missing) leaveOut(source, 'there is no such file', report)
  for (const source of found.empty) leaveOut(source, 'no file in this folder could be a story', report)
  progress.start('Importing', found.files.length)
  const importing = { content, settings, archive, context }
  for (const [n, file] of found.files.entries()) {
    const path = nameIn(content, file)
    const format = sniffFormat(file.path, path)
    if (format === 'opml') await importOpml(file, content, report)
    else if (format === 'wxr') await importWxr(file, importing, report)
    else await importStories(file, importing, report)
    progress.step(n + 1)
  }
  archive.close()
  progress.end()
}

interface Importing {
  content: string
  settings: Settings
  archive: Archive
  context: StoryContext
}

/** What the report calls an item of a file. */
function namingOf({ source, below }: SourceFile): Naming {
  const name = (item: string) => [below, item === wholeFile && below !== '' ? '' : item].filter(Boolean).join(': ')
  return { source, name }
}

/** A feed, or a story in Markdown: read whole. */
async function importStories(
  file: SourceFile,
  { content, settings, ...rest }: Importing,
  report: Report,
): Promise<void> {
  const { archive, context } = rest
  const naming = namingOf(file)
  const intake = await readSourceOf(file, content, settings)
  tell(withHeld(intake, archive), naming, report)
  report.read += intake.drafts.length + intake.rejections.length
  const taken = await takeDrafts(intake.drafts, archive, context, naming, report)
  if (intake.usable && (taken > 0 || intake.drafts.length === 0)) report.inputs.usable += 1
  else report.inputs.unusable += 1
}

/** A WordPress export, whatever its size: the newsroom's own, post by post. */
async function importWxr(file: SourceFile, { content, settings, ...rest }: Importing, report: Report): Promise<void> {
  const { archive, context } = rest
  const naming = namingOf(file)
  const own = {
    name: nameIn(content, file),
    source: ownSource(settings),
    rights: 'full',
    timeZone: settings.timeZone,
  } as const
  let read = 0
  let taken = 0
  let rejected = false
  for await (const event of readWxr(file.path, own)) {
    if ('warning' in event) tell({ rejections: [], warnings: [event.warning] }, naming, report)
    else if ('rejection' in event) {
      tell(withHeld({ rejections: [event.rejection], warnings: [] }, archive), naming, report)
      if (event.rejection.item === wholeFile) rejected = true
      else report.read += 1
    } else {
      report.read += 1
      read += 1
      taken += await takeDrafts([event.draft], archive, context, naming, report)
    }
  }
  if (!rejected && (taken > 0 || read === 0)) report.inputs.usable += 1
  else report.inputs.unusable += 1
}

/** A list of feeds: sources for press.json, which wait there for the editor's word on their rights. */
async function importOpml(file: SourceFile, content: string, report: Report): Promise<void> {
  const naming = namingOf(file)
  const { found, rejections } = readOpml(decodeBytes(await readFile(file.path)).text)
  const added = tryAddSources(content, found)
  if (typeof added === 'string') {
    leaveOutFile(naming, added, report)
    return
  }
  const text = 'was added to press.json: give it "rights", "full" or "excerpt", and pull takes it'
  tell({ rejections, warnings: added.map(({ name }) => ({ item: name, text })) }, naming, report)
  report.read += found.length + rejections.length
  report.taken += found.length
  report.changed += added.length
  if (found.length > 0) report.inputs.usable += 1
  else leaveOutFile(naming, 'no feed is named in this list', report)
}

/** A text says why they cannot be added: other files are taken all the same. */
function tryAddSources(content: string, found: readonly FoundSource[]): FoundSource[] | string {
  try {
    return addSources(content, found)
  } catch (error) {
    if (error instanceof SettingsError) return error.message
    throw error
  }
}

/** Says of what a source has taken back that it is still here: only the editor takes a story down. */
function withHeld<Read extends Pick<Intake, 'rejections'>>(read: Read, archive: Archive): Read {
  const rejections = read.rejections.map(({ item, reason, ids = [] }) => {
    const path = archive.find(ids)?.path
    const stays = `${reason}; as it was imported before it stays: “press remove ${path ?? ''}” takes it down`
    return { item, reason: path === undefined ? reason : stays }
  })
  return { ...read, rejections }
}

function tell({ rejections, warnings }: Pick<Intake, 'rejections' | 'warnings'>, naming: Naming, report: Report): void {
  const { source, name } = naming
  for (const { item, reason } of rejections) report.leftOut.push({ source, item: name(item), reason })
  for (const { item, text } of warnings) report.warnings.push({ source, item: name(item), text })
}

function nameIn(content: string, { path }: SourceFile): string {
  return relative(content, path).split(sep).join('/')
}

function ownSource({ title, url }: Settings): Source {
  return { name: title, ...(url !== undefined && { url }) }
}

function leaveOutFile(naming: Naming, reason: string, report: Report): void {
  report.inputs.unusable += 1
  tell({ rejections: [{ item: wholeFile, reason }], warnings: [] }, naming, report)
}

function leaveOut(source: string, reason: string, report: Report, item = wholeFile): void {
  report.inputs.unusable += 1
  report.leftOut.push({ source, item, reason })
}

/** Reads a file: Markdown as the newsroom's own; a feed by what press.json says of its source, which the feed itself names. */
async function readSourceOf(file: SourceFile, content: string, settings: Settings): Promise<Intake> {
  const { path } = file
  const { timeZone } = settings
  const name = nameIn(content, file)
  const newsroom = ownSource(settings)
  if (/\.(?:md|markdown|mdx|mdown)$/i.test(path))
    return readSourceFile(path, { name, source: newsroom, rights: 'full', timeZone })
  const ofChannel = (channel: Channel) => toContext(channel, settings)
  const intake = await readSourceFile(path, { name, newsroom, rights: 'excerpt', timeZone, ofChannel })
  if (matchSource(settings.sources, intake.channel)) return intake
  const text =
    'this feed is none of the sources of press.json, so only excerpts were taken: write it there, with "rights": "full" ' +
    'if you may reprint its articles whole'
  return intake.drafts.length > 0 ? { ...intake, warnings: [{ item: wholeFile, text }, ...intake.warnings] } : intake
}

/** What press.json says of a feed. */
function toContext(channel: Channel, settings: Settings): Partial<IntakeContext> {
  const matched = matchSource(settings.sources, channel)
  if (!matched) return {}
  const { name, url, rights = 'excerpt', timeZone = settings.timeZone, language, country } = matched
  return {
    source: { name, url: canonicalLink(channel.link ?? '') ?? url },
    rights,
    timeZone,
    ...(language !== undefined && { language }),
    ...(country !== undefined && { country }),
  }
}
