import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import * as v from 'valibot'
import { answerSchema, type Task, type Verdict } from './verdict.ts'

/** What came of a task, however it ended. */
export type Outcome = { task: Task } & ({ verdict: Verdict } | { crash: string } | { hung: number })

/** Seconds: a file that takes longer hangs. It is waited for a little more, and then its reader is ended. */
const longest = 2
const patience = 20

/**
 * Has each task done by another process, one at a time, so that one that throws, hangs or exhausts the memory is seen and
 * the next goes on. `script` is a program that calls `serveJudge` when it is started so.
 */
export async function runTasks(tasks: readonly Task[], script: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  let reader = await startReader(script)
  for (const task of tasks) {
    const outcome = await runTask(task, reader)
    outcomes.push(outcome)
    if (reader.connected && reader.exitCode === null) continue
    reader = await startReader(script)
  }
  reader.disconnect()
  return outcomes
}

async function startReader(script: string): Promise<ChildProcess> {
  const reader = fork(script, [], { env: { ...process.env, CORPORA_JUDGE: 'yes' } })
  await once(reader, 'message')
  return reader
}

async function runTask(task: Task, reader: ChildProcess): Promise<Outcome> {
  const answered = new AbortController()
  const { signal } = answered
  const limit = setTimeout(() => reader.kill('SIGKILL'), patience * 1000)
  const answers = once(reader, 'message', { signal })
  const ends = once(reader, 'exit', { signal })
  reader.send(task)
  try {
    const [message] = await Promise.race([answers, ends.then(() => [undefined])])
    if (message === undefined) return reader.killed ? { task, hung: patience } : { task, crash: 'its reader died' }
    const { outcome, seconds } = v.parse(answerSchema, message)
    if ('thrown' in outcome) return { task, crash: outcome.thrown }
    return seconds > longest ? { task, hung: seconds } : { task, verdict: outcome }
  } finally {
    clearTimeout(limit)
    answers.catch(() => undefined)
    ends.catch(() => undefined)
    answered.abort()
  }
}
