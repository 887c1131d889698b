import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { newRandom } from '../new-random.ts'
import { findFaults, findUnfinished, type State, stateOf } from './find-faults.ts'
import { type Command, type Ending, type Moment, type Phase, runPress } from './kill-press.ts'
import { foundNewsroom, goOn, type Newsroom, newsroomIn } from './make-newsroom.ts'

export interface SoakOptions {
  /** A scratch folder; what a failure left lies in its `work`. */
  folder: string
  seed: number
  /** How often each command is killed. */
  kills: number
  stories: number
  onKill?: (kill: Kill) => void
}

/** One kill and what came of it. */
export interface Kill {
  command: Command
  /** Counted from 1 for each command. */
  number: number
  moment: Moment
  /** Milliseconds that the phase lasts undisturbed. */
  span: number
  /** Of the files that the run changes or adds, how many it had written. */
  written: number
  toWrite: number
  /** Whether the next press was killed as well, instead of being let finish. */
  again: boolean
  faults: string[]
}

const tries = 12
/** How often the press that follows a killed one is killed too. */
const repeat = 0.25

/**
 * Kills `press import` and `press print` at random moments and looks at what is left: the edition must be whole, and the next
 * press must finish the work as if nothing had happened. Every other moment is spread over the whole run, the rest over the
 * time that it writes. Stops at the first fault.
 */
export async function soak({ folder, seed, kills, stories, onKill }: SoakOptions): Promise<Kill[]> {
  const random = newRandom(seed)
  const done: Kill[] = []
  for (const stage of await prepare(folder, stories)) {
    const work = newsroomIn(join(folder, 'work'))
    let fresh = false
    for (let number = 1; number <= kills; number++) {
      const phase = number % 2 === 1 ? 'start' : 'writing'
      let share = (number - 1 + random()) / kills
      let kill: Kill | undefined
      for (let attempt = 0; kill === undefined; attempt++) {
        if (attempt === tries) throw new Error(`press ${stage.command} ended before it could be killed, ${tries} times`)
        if (!fresh) restore(stage.folder, join(folder, 'work'))
        fresh = false
        const moment = { phase, after: share * stage.spans[phase] } as const
        const ending = await runPress(stage.command, work, moment)
        if (ending.code === null) kill = look(stage, work, { number, moment })
        else learn(stage, ending)
        share *= 0.85
      }
      kill.again = number < kills && random() < repeat
      fresh = kill.again && kill.faults.length === 0
      if (!kill.again) kill.faults.push(...(await finish(stage, work)))
      onKill?.(kill)
      done.push(kill)
      if (kill.faults.length > 0) return done
    }
  }
  return done
}

/** A command, the folder with all that it starts from, and what it makes of it undisturbed. */
interface Stage {
  command: Command
  folder: string
  spans: Ending['spans']
  before: State
  after: State
}

/** A newsroom with an edition printed and new sources come in; then the same with the sources imported. */
async function prepare(folder: string, stories: number): Promise<Stage[]> {
  const start = newsroomIn(join(folder, 'start'))
  foundNewsroom(start, stories)
  await runWhole('import', start)
  await runWhole('print', start)
  goOn(start, stories)
  const imported = newsroomIn(join(folder, 'imported'))
  restore(join(folder, 'start'), join(folder, 'imported'))
  const importing = await runWhole('import', imported)
  restore(join(folder, 'imported'), join(folder, 'work'))
  const work = newsroomIn(join(folder, 'work'))
  const printing = await runWhole('print', work)
  const clean = { ...work, out: join(folder, 'clean') }
  await runWhole('print', clean)
  const [first, second, third] = [stateOf(start), stateOf(imported), stateOf(clean)]
  return [
    { command: 'import', folder: join(folder, 'start'), spans: importing, before: first, after: second },
    { command: 'print', folder: join(folder, 'imported'), spans: printing, before: second, after: third },
  ]
}

async function runWhole(command: Command, newsroom: Newsroom): Promise<Ending['spans']> {
  const { code, spans, said } = await runPress(command, newsroom)
  if (code !== 0) throw new Error(`press ${command} ended with ${code ?? 'a signal'}:\n${said}`)
  return spans
}

async function finish(stage: Stage, work: Newsroom): Promise<string[]> {
  const { command, before, after } = stage
  const ending = await runPress(command, work)
  learn(stage, ending)
  if (ending.code !== 0) return [`the next press ${command} ended with ${ending.code ?? 'a signal'}: ${ending.said}`]
  return findUnfinished(work, before, after)
}

/** A busy machine is now faster, now slower: how long a run takes is told anew by each that ends by itself. */
function learn(stage: Stage, { spans }: Ending): void {
  for (const phase of ['start', 'writing'] as const satisfies Phase[])
    stage.spans[phase] = (stage.spans[phase] + spans[phase]) / 2
}

function look(
  { command, spans, before, after }: Stage,
  work: Newsroom,
  { number, moment }: { number: number; moment: Moment },
): Kill {
  const span = spans[moment.phase]
  const [was, is, toBe] = [before, stateOf(work), after].map(({ content, out }) => new Map([...content, ...out]))
  const changing = [...(toBe ?? [])].filter(([file, hash]) => was?.get(file) !== hash)
  const written = changing.filter(([file, hash]) => is?.get(file) === hash).length
  const faults = findFaults(work, before, after)
  return { command, number, moment, span, written, toWrite: changing.length, again: false, faults }
}

function restore(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true })
  cpSync(from, to, { recursive: true })
}
