interface FaultTraits {
  /** Whether it may be gone a moment later. */
  passing?: boolean
  /** The server's answer, where there was one. */
  status?: number
  /** Milliseconds after which the server asks to be called again. */
  retryAfter?: number | undefined
}

/** Why an address gave nothing. The message is a clause about what lies there: `it did not answer within 20 seconds`. */
export class FetchFault extends Error {
  readonly passing: boolean
  readonly status: number | undefined
  readonly retryAfter: number | undefined

  constructor(message: string, { passing = false, status, retryAfter }: FaultTraits = {}) {
    super(message)
    this.passing = passing
    this.status = status
    this.retryAfter = retryAfter
  }
}
