/** How long and how much a server may give. Times are in milliseconds. */
export interface FetchLimits {
  /** Until its name is found and a connection stands, encrypted where it should be. */
  connect: number
  /** From then until its headers are here. */
  answer: number
  /** Between two pieces of its body. */
  idle: number
  /** For everything, redirects too. */
  whole: number
  /** Of a body, both as it is sent and unpacked. */
  bytes: number
  redirects: number
  attempts: number
  /** Before the second attempt; four times as long before each other one. */
  pause: number
  /** The longest that a server may ask to be waited for. */
  longestPause: number
}

/** A feed of 20 MB comes whole over a line of 2 Mbps. */
export const usualLimits: FetchLimits = {
  connect: 10_000,
  answer: 20_000,
  idle: 20_000,
  whole: 120_000,
  bytes: 20 * 1024 * 1024,
  redirects: 5,
  attempts: 3,
  pause: 1_000,
  longestPause: 30_000,
}
