import type { ComponentProps } from 'react'
import { toSiteUrl } from '../site-url.ts'

interface LinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** An address of the site, from its root. */
  to: string
}

/** A link within the site: an `a` and nothing else, as there are hundreds on a page. `useFollowLinks` follows it. */
export function Link({ to, ...attributes }: LinkProps) {
  return <a {...attributes} href={toSiteUrl(to)} />
}
