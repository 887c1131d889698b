const between = /,\s+|;\s*|\s+(?:and|&|и|және|жана|va|ва|we)\s+/iu
/** A given name and a family name, or more: `Aigerim Bekova`, `А. Смирнов`. */
const person = /^\p{Lu}[\p{L}\p{M}.'’ʻʼ-]*(?:\s+[\p{L}\p{M}.'’ʻʼ-]+)*\s+\p{Lu}[\p{L}\p{M}.'’ʻʼ-]*$/u

/**
 * Who a byline names: each person where it is a list of them, else all of it as one author (`Reuters, Almaty`), as a desk
 * or an agency would sign.
 */
export function toAuthors(byline: string): string[] {
  const whole = byline.trim()
  const names = whole.split(between).map((name) => name.trim())
  return names.length > 1 && names.every((name) => person.test(name)) ? names : [whole]
}
