import type { Draft } from '../intake/draft.ts'
import type { IntakeWarning, Rejection } from '../intake/intake.ts'

/** A post of a WordPress export. */
export interface WxrDraft extends Draft {
  /**
   * Where the old site answered with this post: the permalink's path, those of its former slugs and days, and `/?p=123`. Paths
   * from the site's root with their query, percent-encoded as `URL` writes them; no two alike.
   */
  oldAddresses: string[]
}

/** What came of a piece of an export, in the order of the file. */
export type WxrEvent = { draft: WxrDraft } | { rejection: Rejection } | { warning: IntakeWarning }
