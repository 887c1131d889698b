import { performance } from 'node:perf_hooks'

/** Tells how far a long task has come. */
export interface Progress {
  /** Begins a task of so many steps, `undefined` where nobody knows. */
  start: (task: string, total?: number) => void
  step: (done: number) => void
  end: () => void
}

export interface ProgressStream {
  isTTY?: boolean
  write: (text: string) => unknown
}

/** For tests, and for commands that nobody watches. */
export const silent: Progress = { start: () => undefined, step: () => undefined, end: () => undefined }

/**
 * Progress on a stream: for whatever takes over a second a bar with rate and time left, drawn anew on a terminal; into
 * a file or a pipe a plain line every five seconds.
 */
export function newProgress(stream: ProgressStream, clock: () => number = () => performance.now() / 1000): Progress {
  const [patience, pause] = stream.isTTY ? [1, 0.1] : [5, 5]
  let [task, total, began, shown]: [string, number | undefined, number, number] = ['', undefined, 0, 0]
  return {
    start: (name, steps) => {
      ;[task, total, began, shown] = [name, steps, clock(), 0]
    },
    step: (done) => {
      const time = clock()
      if (time - began < patience || time - shown < pause) return
      shown = time
      const line = toLine(task, done, total, time - began, stream.isTTY === true)
      stream.write(stream.isTTY ? `\r\u001b[K${line}` : `${line}\n`)
    },
    end: () => {
      if (stream.isTTY && shown > 0) stream.write('\r\u001b[K')
    },
  }
}

function toLine(task: string, done: number, total: number | undefined, seconds: number, bar: boolean): string {
  const rate = done / seconds
  if (total === undefined || total < done) return `${task}: ${done}, ${rate.toFixed(0)} a second`
  const left = rate > 0 ? `, ${toSpan((total - done) / rate)} left` : ''
  const filled = Math.round((20 * done) / total)
  const drawn = bar ? `[${'#'.repeat(filled)}${'.'.repeat(20 - filled)}] ` : ''
  return `${task}: ${drawn}${done} of ${total}, ${rate.toFixed(0)} a second${left}`
}

function toSpan(seconds: number): string {
  const whole = Math.ceil(seconds)
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}
