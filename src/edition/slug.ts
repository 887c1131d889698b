import * as v from 'valibot'

const pattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** What a topic or an author is called in addresses and files. */
export const slugSchema = v.pipe(v.string(), v.regex(pattern, 'must be a slug, such as central-asia'))

/** The slug of a name of plain Latin letters, digits, single blanks and hyphens; undefined of any other, which only the press knows. */
export function plainSlug(name: string): string | undefined {
  const slug = name.toLowerCase().replaceAll(' ', '-')
  return pattern.test(slug) ? slug : undefined
}
