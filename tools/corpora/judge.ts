import { judgeHeadlines, judgeLookalikes } from './judge-countries.ts'
import { judgeFeed } from './judge-feed.ts'
import { judgeMarkdown } from './judge-markdown.ts'
import { judgeOpml } from './judge-opml.ts'
import { judgePayload } from './judge-payload.ts'
import { judgeRates } from './judge-rates.ts'
import { judgeWxr } from './judge-wxr.ts'
import type { Part, Task, Verdict } from './verdict.ts'

const judges: Readonly<Record<Part, (path: string, index: number) => Verdict | Promise<Verdict>>> = {
  feed: judgeFeed,
  opml: judgeOpml,
  wxr: judgeWxr,
  markdown: judgeMarkdown,
  payload: judgePayload,
  rates: judgeRates,
  headlines: judgeHeadlines,
  lookalikes: judgeLookalikes,
}

/** Reads what a task names, and judges what came of it. Throws where the press does. */
export async function judge({ part, path, index }: Task): Promise<Verdict> {
  return judges[part](path, index)
}
