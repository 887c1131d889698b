import type { Kind } from './kinds.ts'

/** Something that an editor should look at: what it is about, where it is and what is wrong. */
export interface Finding {
  kind: Kind
  source: string
  item: string
  text: string
}
