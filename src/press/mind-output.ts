import { errorCode } from './archive/error-code.ts'
import { WriteFailure } from './archive/write-failure.ts'

/**
 * Keeps a process from breaking off where it cannot say what it has to. A reader that has read enough and closed the pipe is
 * no fault; where a report cannot be written otherwise, one line on stderr says why, and no run exits by 0.
 */
export function mindOutput(speaker: NodeJS.Process): void {
  speaker.stdout.once('error', (error) => {
    // There may be one for every write.
    speaker.stdout.on('error', () => undefined)
    if (errorCode(error) === 'EPIPE') return
    speaker.stderr.write(`${new WriteFailure('The report', error).message}\n`)
    speaker.once('exit', (code) => {
      if (code === 0) speaker.exitCode = 1
    })
  })
  speaker.stderr.on('error', () => undefined)
}
