import * as v from 'valibot'
import { recall, remember } from '../remember.ts'
import { parseKept } from './kept-json.ts'
import { readMarkPattern, toReadMark } from './read-stories.ts'

const key = 'left'
const most = 50

/** The mark of a story's path, and the number of the part of its body (from 0) that stood at the top. */
const placeSchema = v.tuple([
  v.pipe(v.string(), v.regex(readMarkPattern)),
  v.pipe(v.number(), v.integer(), v.minValue(1)),
])
const fileSchema = v.object({ version: v.literal(1), places: v.pipe(v.array(placeSchema), v.maxLength(most)) })

/** Where stories were left, the latest last: parts of the body, not heights, which differ with the window and the size of the text. */
function leftPlaces(): Map<string, number> {
  return new Map(parseKept(recall(key), fileSchema)?.places)
}

export function leftPlace(path: string): number | undefined {
  return leftPlaces().get(toReadMark(path))
}

/** Notes where a story was left; undefined: at its beginning or its end, where there is nothing to go on with. */
export function noteLeft(path: string, part: number | undefined): void {
  const places = leftPlaces()
  const mark = toReadMark(path)
  if (places.get(mark) === part) return
  places.delete(mark)
  if (part !== undefined) places.set(mark, part)
  remember(key, JSON.stringify({ version: 1, places: [...places].slice(-most) }))
}
