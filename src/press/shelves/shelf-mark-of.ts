import { shelfKinds, type ShelfName } from '#edition/shelf.ts'

/** The shelf whose older pages lie in the folder of a scope: `topic-water`. */
export function shelfMarkOf(scope: string): ShelfName {
  const kind = shelfKinds.find((one) => scope.startsWith(`${one}-`)) ?? 'topic'
  return { kind, slug: scope.slice(kind.length + 1) }
}
