/** Why a file of the edition could not be had: not there, not what it should be, or the network did not answer. */
export type EditionFault = 'missing' | 'malformed' | 'offline'

export class EditionError extends Error {
  readonly fault: EditionFault

  constructor(fault: EditionFault, file: string, cause?: unknown) {
    super(`${file}: ${fault}`, { cause })
    this.name = 'EditionError'
    this.fault = fault
  }
}
