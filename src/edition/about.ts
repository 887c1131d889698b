import * as v from 'valibot'
import { bodySchema } from './body.ts'

/** What the About page says, written by the editor in press.json. */
export const aboutSchema = v.object({ body: bodySchema })
export type About = v.InferOutput<typeof aboutSchema>
