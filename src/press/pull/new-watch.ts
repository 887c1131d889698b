import { FetchFault } from './fetch-fault.ts'
import type { FetchLimits } from './fetch-limits.ts'

type Phase = 'connect' | 'answer' | 'idle'

/** Keeps one attempt within its time limits. */
export interface Watch {
  /** Aborts when a limit is passed. */
  signal: AbortSignal
  /** Which limit was passed, if one was. */
  fault: () => FetchFault | undefined
  /** From now on the limit of this phase holds, counted anew. */
  enter: (phase: Phase) => void
  /** What is promised, or the fault when a limit is passed before. */
  limit: <T>(promise: Promise<T>) => Promise<T>
  end: () => void
}

const sentences: Readonly<Record<Phase | 'whole', string>> = {
  connect: 'it could not be reached within',
  answer: 'it did not answer within',
  idle: 'it stopped in the middle, and sent nothing more for',
  whole: 'it was too slow, and not done within',
}

/** Starts a watch. It must be ended, or its timers keep the process alive. */
export function newWatch(limits: FetchLimits): Watch {
  const controller = new AbortController()
  const { signal } = controller
  let fault: FetchFault | undefined
  const after = (limit: Phase | 'whole') =>
    setTimeout(() => {
      fault ??= new FetchFault(`${sentences[limit]} ${limits[limit] / 1000} seconds`)
      controller.abort(fault)
    }, limits[limit])
  const whole = after('whole')
  let phase = after('connect')
  return {
    signal,
    fault: () => fault,
    enter: (next) => {
      clearTimeout(phase)
      phase = after(next)
    },
    limit: (promise) =>
      new Promise((resolve, reject) => {
        const giveUp = () => {
          reject(fault ?? new FetchFault('it was given up'))
        }
        signal.addEventListener('abort', giveUp)
        promise.then(resolve, reject).finally(() => {
          signal.removeEventListener('abort', giveUp)
        })
      }),
    end: () => {
      clearTimeout(phase)
      clearTimeout(whole)
    },
  }
}
