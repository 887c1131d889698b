import { realpathSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { isReadOnly } from './archive/error-code.ts'
import { holdLock } from './archive/hold-lock.ts'
import { missingFolders } from './archive/missing-folders.ts'
import { archiveFolder } from './archive/open-archive.ts'
import { removeIfEmpty } from './archive/remove-if-empty.ts'
import { whyNoContent } from './archive/why-no-content.ts'
import { removeCommand, UnknownStory } from './commands/remove.ts'
import { mindOutput } from './mind-output.ts'
import { pictureModes, type PictureMode } from './pictures/settled.ts'
import { newProgress, type Progress, type ProgressStream } from './progress.ts'
import { toProofJson } from './proof/to-proof-json.ts'
import { toProofText } from './proof/to-proof-text.ts'
import { overview, shared, usages } from './usages.ts'
import { exitCode, newReport, toReportJson, toReportText, type Report } from './report.ts'

/** The command line cannot be understood; the message is one sentence. */
class UsageError extends Error {}

const options = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'public/data' },
  now: { type: 'string' },
  accept: { type: 'string' },
  reason: { type: 'string' },
  pictures: { type: 'string' },
  'allow-private': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} satisfies ParseArgsConfig['options']

export interface Surroundings {
  stdout: ProgressStream & { columns?: number }
  stderr: ProgressStream
  /** The clock. */
  now: () => Date
  /** Seconds to wait for another press to finish. */
  patience?: number
}

/** Runs one press command and returns its exit code. The report goes to stdout, all else to stderr. */
export async function runPress(
  args: readonly string[],
  { stdout, stderr, now: clock, patience = 10 }: Surroundings,
): Promise<number> {
  let call: Call
  try {
    call = parseCall(args, clock)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    stderr.write(`${error.message}\n`)
    return 2
  }
  if (call.help) {
    stdout.write(`${usages[call.command] ?? overview}\n\n${shared}\n`)
    return 0
  }
  const noContent = whyNoContent(call.content, { mayBeNew: call.command === 'import' })
  if (noContent !== undefined) {
    stderr.write(`${noContent}\n`)
    return 2
  }
  const began = performance.now()
  const report = newReport(call.command)
  try {
    await run(call, { progress: newProgress(stderr), patience }, report)
  } catch (error) {
    if (error instanceof UnknownStory) {
      stderr.write(`${error.message}\n`)
      return 2
    }
    const reason = error instanceof Error ? error.message : String(error)
    report.leftOut.push({ source: call.command, item: 'the whole run', reason })
    report.inputs.unusable += 1
    if (report.changed === 0) report.inputs.usable = 0
  }
  const seconds = Math.round(performance.now() - began) / 1000
  stdout.write(`${tell(report, seconds, call.json, stdout.columns)}\n`)
  return exitCode(report, call)
}

/** A page is never wider than can be read at ease. */
function tell(report: Report, seconds: number, json: boolean, columns = 80): string {
  if (report.command !== 'check') return json ? toReportJson(report, seconds) : toReportText(report, seconds)
  return json ? toProofJson(report, seconds) : toProofText(report, seconds, Math.min(columns, 100))
}

interface Call {
  command: string
  paths: string[]
  content: string
  out: string
  now: Date
  accept?: { bank: string; day: string }
  reason?: string
  pictures?: PictureMode
  allowPrivate: boolean
  json: boolean
  strict: boolean
  help: boolean
}

function parseCall(args: readonly string[], clock: () => Date): Call {
  const { values, positionals } = parse(args)
  const { now, accept: bank, 'allow-private': allowPrivate, reason, pictures, ...simple } = values
  const [command = '', ...paths] = positionals
  const call: Call = { ...simple, allowPrivate, command, paths, now: now === undefined ? clock() : parseNow(now) }
  if (command !== '' && !Object.hasOwn(usages, command))
    throw new UsageError(`There is no command "${command}": the commands are ${Object.keys(usages).join(', ')}.`)
  if (call.help) return call
  if (command === '') throw new UsageError(`Say what to do: ${Object.keys(usages).join(', ')}; --help tells more.`)
  if (bank !== undefined) {
    if (command !== 'rates') throw new UsageError(`--accept goes with rates, not with ${command}.`)
    const day = call.paths.findIndex((path) => /^\d{4}-\d\d-\d\d$/.test(path))
    if (day < 0) throw new UsageError('--accept needs a bank and a day, such as --accept NBK 2026-04-02.')
    call.accept = { bank, day: call.paths.splice(day, 1).join() }
  }
  if (reason !== undefined) {
    if (command !== 'remove') throw new UsageError(`--reason goes with remove, not with ${command}.`)
    call.reason = reason
  }
  if (pictures !== undefined) {
    const mode = pictureModes.find((known) => known === pictures)
    if (command !== 'print') throw new UsageError(`--pictures goes with print, not with ${command}.`)
    if (!mode) throw new UsageError(`--pictures is one of ${pictureModes.join(', ')}, not "${pictures}".`)
    call.pictures = mode
  }
  if (command === 'remove') {
    if (paths.length !== 1) throw new UsageError('remove takes the address of one story, such as 2025/12/some-slug.')
    return call
  }
  const takesFiles = command === 'import' || command === 'rates'
  if (!takesFiles && paths.length > 0)
    throw new UsageError(`${command} takes no files, but was given "${paths.join(' ')}".`)
  if (takesFiles && call.paths.length === 0 && !call.accept)
    throw new UsageError(`Say which files or folders to take: ${command} FILE|FOLDER…`)
  const address = call.paths.find((path) => /^[a-z][a-z+]+:\/\//i.test(path))
  if (address !== undefined)
    throw new UsageError(`Write the address ${address} into the sources of press.json and pull, or save it as a file.`)
  return call
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new UsageError(`${message.replace(/\. .*$/s, '')}; --help lists the options.`)
  }
}

function parseNow(text: string): Date {
  const instant = new Date(text)
  if (/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d))?$/.test(text) && !Number.isNaN(instant.getTime()))
    return instant
  throw new UsageError(`--now "${text}" is no instant: write one such as 2025-12-09T06:30:00Z.`)
}

/** Loads what the command needs, and no more. Where a folder may only be read, an edition can still be printed from it. */
async function run(
  { command, paths, ...call }: Call,
  { progress, patience }: { progress: Progress; patience: number },
  report: Report,
): Promise<void> {
  const options = { ...call, progress, patience }
  if (command === 'check') {
    const { checkCommand } = await import('./commands/check.ts')
    await checkCommand(options, report)
    return
  }
  const made = missingFolders(call.content)
  const release = await lockContent(call.content, command, patience)
  try {
    if (command === 'import') {
      const { importCommand } = await import('./commands/import.ts')
      await importCommand(paths, options, report)
    } else if (command === 'rates') {
      const { ratesCommand } = await import('./commands/rates.ts')
      await ratesCommand(paths, call, report)
    } else if (command === 'pull') {
      const { pullCommand } = await import('./commands/pull.ts')
      await pullCommand(options, report)
    } else if (command === 'remove') {
      removeCommand(paths.join(), call, report)
    } else {
      const { printCommand } = await import('./commands/print.ts')
      await printCommand(options, report)
    }
  } finally {
    release()
    // An import that took nothing begins no newsroom.
    if (made.length > 0 && report.changed === 0) [archiveFolder(call.content), ...made].forEach(removeIfEmpty)
  }
}

async function lockContent(content: string, command: string, patience: number): Promise<() => void> {
  try {
    return await holdLock(content, { command: `press ${command}`, patience })
  } catch (error) {
    if (command === 'print' && isReadOnly(error)) return () => undefined
    throw error
  }
}

/** Runs what this process was called for. */
export async function startPress(): Promise<void> {
  mindOutput(process)
  process.exitCode = await runPress(process.argv.slice(2), { ...process, now: () => new Date() })
}

const started = process.argv[1]
if (started !== undefined && import.meta.url === pathToFileURL(realpathSync(started)).href) await startPress()
