/**
 * Reads a day as the banks write it, `24.05.2026` or `2026-05-24`, into `YYYY-MM-DD`. Undefined where it is neither, or
 * is not in the calendar.
 */
export function readDay(text: string): string | undefined {
  const iso = text.replace(/^(\d\d)\.(\d\d)\.(\d{4})$/, '$3-$2-$1')
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return undefined
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined
}
