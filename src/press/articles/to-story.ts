import * as v from 'valibot'
import type { Body } from '#edition/body.ts'
import { isWebAddress } from '#edition/checks.ts'
import type { Draft } from '../intake/draft.ts'
import { zoneMonth } from '../intake/zone-offset.ts'
import type { Told } from '../proof/kinds.ts'
import { bodyText } from './body-text.ts'
import { cleanHtml } from './clean-html.ts'
import { dropTail } from './drop-tail.ts'
import { findCountries } from './find-countries.ts'
import { findLanguage } from './find-language.ts'
import { cutAtWord } from './first-sentence.ts'
import { openShortcodes } from './open-shortcodes.ts'
import { foldBlanks, plainCharacters } from './plain-characters.ts'
import { type Story, storySchema } from './story.ts'
import { type Measure, toImage } from './to-image.ts'
import { toSlug } from './to-slug.ts'
import { toSummary } from './to-summary.ts'
import { toTopics } from './to-topics.ts'

/** What a story takes from the edition that it is for. */
export interface StoryContext {
  /** IANA name: the zone whose calendar gives the year and month of its address. */
  timeZone: string
  /** The edition's, for a story that tells of none. */
  language: string
  /** Instant in UTC, for a story without a date. */
  now: string
  /** Its address, where it has one already: an address is set once. */
  knownPath?: string | undefined
  /** The date that it was given before, where its source gives none. */
  knownDate?: string | undefined
  measure?: Measure | undefined
}

/** A story and what its editor should look at; or why there is none. */
export type StoryResult = { story: Story; warnings: Told[] } | { rejection: string }

const longestTitle = 300
const wordsAMinute = 220
/** Characters of a text by which its countries are told. */
const enough = 100_000

/** Makes a draft a story: its HTML cleaned, its texts plain, its countries found, its address set. Checked by `storySchema`. */
export async function toStory(draft: Draft, context: StoryContext): Promise<StoryResult> {
  const warnings: Told[] = []
  const { body: whole, removed } = cleanHtml(openShortcodes(dropTail(draft.html)), { base: draft.base })
  const hasUnsafe = removed.length > 0
  if (hasUnsafe) warnings.push({ kind: 'unsafe', text: `left out of its text: ${removed.join(', ')}` })
  const fullTitle = foldBlanks(plainCharacters(draft.title))
  const title = cutAtWord(fullTitle, longestTitle)
  if (title === '') return { rejection: 'it has no title' }
  if (title !== fullTitle) warnings.push({ kind: 'detail', text: `its title was cut to ${longestTitle} characters` })
  const summary = toSummary(title, draft.summary, whole)
  const body: Body = draft.rights === 'full' ? whole : summary === '' ? [] : [['p', summary]]
  const fullText = bodyText(whole)
  const text = fullText.slice(0, enough)
  const { publishedAt = context.knownDate ?? context.now } = draft
  const isUndated = draft.publishedAt === undefined
  if (isUndated && context.knownDate === undefined)
    warnings.push({ kind: 'undated', text: `it has no date; given the time of this run, ${context.now}` })
  if (Number.isNaN(Date.parse(publishedAt))) return { rejection: `its date is none: ${publishedAt}` }
  const image = draft.picture && (await toImage(draft.picture, context.measure))
  if (image && 'problem' in image) warnings.push({ kind: 'picture', text: image.problem })
  const shown = image && 'src' in image ? { image, ...textsOf(draft) } : {}
  const { countries, mentions } = findCountries({ ...draft, title, summary, text })
  const parsed = v.safeParse(storySchema, {
    path: context.knownPath ?? `${zoneMonth(publishedAt, context.timeZone)}/${toSlug(draft)}`,
    title,
    summary,
    publishedAt,
    ...(draft.updatedAt !== undefined && draft.updatedAt > publishedAt && { updatedAt: draft.updatedAt }),
    language: findLanguage(`${title} ${summary} ${text}`, draft.language, context.language),
    countries,
    mentions,
    topics: toTopics(draft.categories),
    source: draft.source,
    ...shown,
    minutes: Math.max(1, Math.round(countWords(body === whole ? fullText : summary) / wordsAMinute)),
    ...(draft.pin === true && { pin: true }),
    ...(draft.byline !== undefined && { byline: draft.byline }),
    ...(draft.link !== undefined && isWebAddress(draft.link) && { original: draft.link }),
    body,
    ids: draft.ids,
    ...(draft.oldAddresses?.length && { oldAddresses: draft.oldAddresses }),
    ...(draft.twin !== undefined && { twin: draft.twin }),
    ...(isUndated && { undated: true }),
    ...(hasUnsafe && { unsafe: removed }),
  })
  if (parsed.success) return { story: parsed.output, warnings }
  const [issue] = parsed.issues
  return { rejection: `its ${v.getDotPath(issue) ?? 'content'} ${issue.message}` }
}

function textsOf({ picture }: Draft): { caption?: string; credit?: string } {
  return {
    ...(picture?.caption !== undefined && { caption: foldBlanks(plainCharacters(picture.caption)) }),
    ...(picture?.credit !== undefined && { credit: foldBlanks(plainCharacters(picture.credit)) }),
  }
}

function countWords(text: string): number {
  return text === '' ? 0 : text.split(' ').length
}
