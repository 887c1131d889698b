import * as v from 'valibot'

/** An address that may be followed from a page: http or https, never `javascript:` or `data:`. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text)
}

/** A path of this site, from its root: `/2025/12/some-slug/`. Two slashes would lead to another host. */
export function isSitePath(text: string): boolean {
  return /^\/(?![/\\])\S*$/.test(text)
}

export const webAddressSchema = v.pipe(v.string(), v.check(isWebAddress, 'must be an http or https address'))

/** ISO 8601 in UTC, to the second or finer: `2025-12-09T06:30:00Z`. */
export const instantSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/, 'must be an instant in UTC, such as 2025-12-09T06:30:00Z'),
)

/** A calendar day: `2025-12-09`. */
export const daySchema = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'must be a day, such as 2025-12-09'))

/** BCP 47: `ru`, `uz-Cyrl`. */
export const languageSchema = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag'))

/** A story's path, without slashes at its ends: `2025/12/some-slug`. */
export const storyPathSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}\/\d\d\/[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a story path, such as 2025/12/some-slug'),
)

/** A page of headlines: its number, counted from the oldest, and 8 hex digits of its content. */
export const pageNameSchema = v.pipe(
  v.string(),
  v.regex(/^\d+-[0-9a-f]{8}$/, 'must be a page name, such as 12-3fa9c1d2'),
)
