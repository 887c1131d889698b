import * as v from 'valibot'

/** A file, or one payload of a file, to be read and judged. It goes to another process: hence the schema. */
export const taskSchema = v.object({
  part: v.picklist(['feed', 'opml', 'wxr', 'markdown', 'payload', 'rates', 'headlines', 'lookalikes']),
  /** The row of the table that it counts in: `feeds/gofeed`, `wxr`. */
  folder: v.string(),
  /** The file's path below the corpora, a payload's number behind it. What `excused.ts` names. */
  id: v.string(),
  path: v.string(),
  /** The payload's place in its file. */
  index: v.number(),
})
export type Task = v.InferOutput<typeof taskSchema>
export type Part = Task['part']

const verdictSchema = v.object({
  /** Items that were read or left out with a reason. */
  items: v.number(),
  /** A sentence each: what was expected and what came. None: it is equal. */
  differences: v.array(v.string()),
  /** Nothing was read, and nothing was said. */
  isSilent: v.boolean(),
  /** Whether there was an expectation beside or within the file to hold it against. */
  isCompared: v.boolean(),
  /** What one may want to know besides: precision and recall. */
  notes: v.array(v.string()),
})
export type Verdict = v.InferOutput<typeof verdictSchema>

/** What comes back: a verdict, or what was thrown. */
export const answerSchema = v.object({
  outcome: v.union([verdictSchema, v.object({ thrown: v.string() })]),
  seconds: v.number(),
})
export type Answer = v.InferOutput<typeof answerSchema>

/** A verdict on what gave so many items and was only asked not to lose any, unless told more. */
export function toVerdict(items: number, differences: string[] = [], more: Partial<Verdict> = {}): Verdict {
  return { items, differences, isSilent: false, isCompared: false, notes: [], ...more }
}
