import type { Headline } from '#edition/headline.ts'
import { fixedScopes, scopesOf } from './scopes-of.ts'

/** The headlines of each scope, in the order in which they come. @param more scopes that have older ones. */
export function sortScopes(headlines: readonly Headline[], more: readonly string[] = []): Map<string, Headline[]> {
  const scopes = new Map<string, Headline[]>([...fixedScopes, ...more].map((scope) => [scope, []]))
  for (const headline of headlines) {
    for (const scope of scopesOf(headline)) {
      const own = scopes.get(scope)
      if (own) own.push(headline)
      else scopes.set(scope, [headline])
    }
  }
  return scopes
}
