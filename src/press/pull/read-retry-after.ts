/**
 * How long a server asks to be left alone, in milliseconds, from a `Retry-After` header: seconds, or a date measured by
 * the server's own `Date` (its clock may be wrong, ours too). Undefined where it says nothing that can be read.
 */
export function readRetryAfter(retryAfter: string | undefined, date: string | undefined): number | undefined {
  const written = retryAfter?.trim() ?? ''
  if (/^\d{1,9}$/.test(written)) return Number(written) * 1000
  const wait = Date.parse(written) - Date.parse(date ?? '')
  return Number.isNaN(wait) ? undefined : Math.max(0, wait)
}
