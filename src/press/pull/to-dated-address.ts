/**
 * A bank's address for a day. In it, braces hold a form of the day's date, made of `YYYY`, `MM` and `DD` with points,
 * hyphens or underscores between them:
 *
 *     https://www.nbt.tj/en/kurs/export_xml.php?date={YYYY-MM-DD}&export=xmlout
 *     https://nationalbank.kz/rss/get_rates.cfm?fdate={DD.MM.YYYY}
 *     https://cbt.tm/kurs/{YYYY}/{DDMMYYYY}.xml
 *
 * An address without braces is the same every day.
 *
 * @param day `2025-12-09`
 * @returns the address, or what in its braces is no form of a date.
 */
export function toDatedAddress(address: string, day: string): { address: string } | { unknown: string } {
  const unknown = [...address.matchAll(/\{([^{}]*)\}/g)].find(
    ([, form = '']) => !/^(?:(?:YYYY|MM|DD)[-._]?)+$/.test(form),
  )
  if (unknown) return { unknown: unknown[0] }
  const [year = '', month = '', date = ''] = day.split('-')
  const dated = address.replace(/\{([^{}]*)\}/g, (_braces, form: string) =>
    form.replace('YYYY', year).replace('MM', month).replace('DD', date),
  )
  return { address: dated }
}
