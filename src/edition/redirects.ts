import * as v from 'valibot'
import { storyPathSchema } from './checks.ts'

/** Old address (a path of the site, from its root) to the story's path. For the site's build; not loaded by the reader. */
export const redirectsSchema = v.record(v.string(), storyPathSchema)
export type Redirects = v.InferOutput<typeof redirectsSchema>
