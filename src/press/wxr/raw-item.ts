/** A category, a tag, or any other term that an item stands under. */
export interface RawTerm {
  /** `category`, `post_tag`, or another taxonomy. */
  domain: string
  /** Its slug, percent-encoded where it is not Latin. */
  nicename: string
  name: string
}

/** The channel, an author or an item, as written: nothing decoded but XML's own references. */
export interface RawItem {
  /**
   * By name, with the prefix that WordPress gives its vocabulary whatever the file calls it: `title`, `wp:post_date`,
   * `content:encoded`. The first of each name.
   */
  fields: ReadonlyMap<string, string>
  terms: readonly RawTerm[]
  /** `wp:postmeta` by key. */
  meta: ReadonlyMap<string, readonly string[]>
  /** Whether tags are missing or do not match. */
  isDamaged: boolean
}

/** A field without blanks around it; '' where it is missing. */
export function fieldOf({ fields }: RawItem, name: string): string {
  return fields.get(name)?.trim() ?? ''
}

/** The first value of a key of `wp:postmeta`, without blanks around it; '' where it is missing. */
export function metaOf({ meta }: RawItem, key: string): string {
  return meta.get(key)?.[0]?.trim() ?? ''
}
