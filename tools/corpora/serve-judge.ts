import * as v from 'valibot'
import { judge } from './judge.ts'
import { type Answer, taskSchema } from './verdict.ts'

/** Judges the tasks that the parent process sends, and answers each. */
export function serveJudge(): void {
  process.on('message', (message) => {
    const start = performance.now()
    const send = (outcome: Answer['outcome']) => {
      process.send?.({ outcome, seconds: (performance.now() - start) / 1000 } satisfies Answer)
    }
    judge(v.parse(taskSchema, message)).then(send, (error: unknown) => {
      send({ thrown: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    })
  })
  process.send?.('ready')
}
