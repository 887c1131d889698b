import { plainText } from '../articles/plain-text.ts'
import { type IntakeContext, wholeFile } from '../intake/intake.ts'
import { cutUnits, type Unit } from './cut-units.ts'
import { decodeStream } from './decode-stream.ts'
import { findReason } from './find-reason.ts'
import { openExport, type WxrInput } from './open-export.ts'
import { fieldOf, type RawItem } from './raw-item.ts'
import { type Survey, surveyExport } from './survey-export.ts'
import { toPost } from './to-post.ts'
import { UnusableExport } from './unusable-export.ts'
import type { WxrDraft, WxrEvent } from './wxr-draft.ts'

const states: Readonly<Record<Exclude<Unit['state'], 'whole' | 'unclosed'>, string>> = {
  'too long': 'it is longer than any story (over 16 million characters)',
  'cut off': 'the file breaks off within it',
}

/** Types of items that the survey has gathered for the posts: no stories, and not left out. */
const gathered = new Set(['attachment', 'guest-author'])

/**
 * Reads a WordPress export (WXR 1.0 to 1.2), plain or packed by gzip, of any size up to 4 GB, from disk or from a stream:
 * a draft for each post that was published or is scheduled, a reason for every other item but attachments and guest authors,
 * which go into the posts. It is read twice, for pictures and authors may follow the posts that name them; one item is held
 * at a time. An export that is damaged or breaks off gives its whole items, and a warning that says so. What is no export
 * gives one rejection of `wholeFile`. Never throws for bad input.
 */
export async function* readWxr(input: WxrInput, context: IntakeContext): AsyncGenerator<WxrEvent> {
  let close: (() => Promise<void>) | undefined
  try {
    const file = await openExport(input)
    ;({ close } = file)
    const survey = await surveyExport(file, context)
    for (const text of new Set(survey.repairs)) yield { warning: { item: wholeFile, text } }
    const ignore = () => undefined
    yield* readItems(cutUnits(decodeStream(file.read(ignore), context.charset, ignore)), survey, context)
  } catch (error) {
    if (!(error instanceof UnusableExport)) throw error
    yield { rejection: { item: wholeFile, reason: error.message } }
  } finally {
    await close?.()
  }
}

async function* readItems(
  units: AsyncIterable<Unit>,
  survey: Survey,
  context: IntakeContext,
): AsyncGenerator<WxrEvent> {
  let place = 0
  let given = 0
  let where = 'after'
  let missing = 0
  const bearers = new Map<string, string>()
  for await (const { kind, text, state } of units) {
    if (kind === 'end' && state !== 'whole') {
      const text = place === 0 ? 'it breaks off before its first item' : `it breaks off ${where} item ${place}`
      yield { warning: { item: wholeFile, text: `${text}; what stands before was read` } }
    }
    if (kind !== 'item') continue
    place += 1
    where = state === 'cut off' ? 'within' : 'after'
    const item = survey.readUnit(text)
    if (gathered.has(fieldOf(item, 'wp:post_type'))) continue
    given += 1
    const name = nameOf(item, place)
    const isRead = state === 'whole' || state === 'unclosed'
    const reason = isRead ? findReason(item) : states[state]
    const post = isRead && fieldOf(item, 'wp:post_type') === 'post' ? toPost(item, survey, context) : undefined
    if (!post || reason !== undefined) {
      const known = post && { ids: post.draft.ids }
      yield { rejection: { item: name, reason: reason ?? 'it has neither a title nor a text', ...known } }
      continue
    }
    missing += post.missing
    yield { draft: withOwnIds(post.draft, fieldOf(item, 'wp:post_id'), bearers) }
    for (const text of flawsOf(item, state, post.draft.publishedAt)) yield { warning: { item: post.draft.item, text } }
  }
  if (given === 0) yield { warning: { item: wholeFile, text: 'it is an export without posts' } }
  if (missing > 0) {
    const text = `pictures that its posts name and it does not hold: ${missing}; export “All content” to have them`
    yield { warning: { item: wholeFile, text } }
  }
}

/**
 * Posts that were copied may have the guid of the first: theirs are the links alone, where those differ.
 *
 * @param bearers by guid, the number of the first post that has it.
 */
function withOwnIds(draft: WxrDraft, number: string, bearers: Map<string, string>): WxrDraft {
  const [guid = '', ...links] = draft.ids
  const first = bearers.get(guid) ?? number
  bearers.set(guid, first)
  return first === number || links.length === 0 ? draft : { ...draft, ids: links }
}

function nameOf(item: RawItem, place: number): string {
  return plainText(fieldOf(item, 'title')) || fieldOf(item, 'link') || `item ${place}`
}

function flawsOf(item: RawItem, state: Unit['state'], publishedAt: string | undefined): string[] {
  const date = fieldOf(item, 'wp:post_date') || fieldOf(item, 'pubDate')
  return [
    ...(item.isDamaged || state === 'unclosed' ? ['its XML is damaged; read as far as it goes'] : []),
    ...(publishedAt === undefined ? [date === '' ? 'it has no date' : `its date cannot be read: “${date}”`] : []),
  ]
}
