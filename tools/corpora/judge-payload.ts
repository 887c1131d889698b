import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { type BodyNode, bodySchema, partsOf } from '#edition/body.ts'
import { bodyText } from '#press/articles/body-text.ts'
import { cleanHtml } from '#press/articles/clean-html.ts'
import { storySchema } from '#press/articles/story.ts'
import { toStory } from '#press/articles/to-story.ts'
import type { Draft } from '#press/intake/draft.ts'
import { readSource } from '#press/intake/read-file.ts'
import { htmlText } from './html-text.ts'
import { toVerdict, type Verdict } from './verdict.ts'

const text = v.union([v.string(), v.array(v.string())])
const payloadsSchema = v.array(v.object({ payload: v.string(), expected: v.optional(text) }))
const context = { timeZone: 'UTC', language: 'en', now: '2026-01-01T00:00:00Z' }

/** How many payloads a file holds. */
export function countPayloads(path: string): number {
  return readPayloads(path).length
}

function readPayloads(path: string): v.InferOutput<typeof payloadsSchema> {
  return v.parse(payloadsSchema, JSON.parse(readFileSync(path, 'utf8')))
}

/** Puts an attack into a body and into every other part of a story; what comes out must be inert, and still be read. */
export async function judgePayload(path: string, index: number): Promise<Verdict> {
  const { payload, expected } = readPayloads(path)[index] ?? { payload: '' }
  const { body } = cleanHtml(payload, { base: 'https://news.example/' })
  const differences = body.flatMap(findHarm)
  if (!v.is(bodySchema, body)) differences.push('its body is none of the edition')
  // Where a form or a broken tag leaves a blank is nobody's concern here.
  const readable = [expected ?? []].flat().map((html) => withoutBlanks(htmlText(html)))
  const kept = withoutBlanks(bodyText(body))
  if (readable.length > 0 && !readable.some((wanted) => kept.includes(wanted)))
    differences.push(`text: expected ${readable[0] ?? ''}, read ${kept}`)
  const { drafts, rejections } = readSource(Buffer.from(toFeed(payload)), {
    name: 'x',
    rights: 'full',
    timeZone: 'UTC',
  })
  if (drafts.length + rejections.length !== 2) differences.push('is lost as an item of a feed')
  for (const draft of [toDraft(payload), ...drafts]) differences.push(...(await findHarmInStory(draft)))
  return toVerdict(1, differences, { isCompared: true })
}

async function findHarmInStory(draft: Draft): Promise<string[]> {
  const result = await toStory(draft, context)
  if ('rejection' in result) return []
  const { story } = result
  if (!v.is(storySchema, story)) return ['its story is none of the edition']
  const addresses = [story.original, story.image?.src, story.source.url].filter((address) => address !== undefined)
  const harm = addresses.filter((address) => !/^(?:https?:\/\/|\/)/.test(address))
  return [...story.body.flatMap(findHarm), ...harm.map((address) => `it leads to ${address}`)]
}

/** Markup that acts, loads or dresses; the schema of bodies forbids it too, by another list. */
function findHarm(node: BodyNode): string[] {
  if (typeof node === 'string') return []
  const { name, attributes, children } = partsOf(node)
  const acts = /^(?:script|style|form|input|button|i?frame|frameset|object|embed|svg|math|base|meta|link)$/.test(name)
  const bad = Object.entries(attributes).filter(
    ([key, value]) =>
      /^(?:on|style|action|id$|name$)/i.test(key) || /^[\s\p{C}]*(?:javascript|vbscript|data):/iu.test(String(value)),
  )
  return [
    ...(acts ? [`it keeps <${name}>`] : []),
    ...bad.map(([key, value]) => `it keeps ${key}="${value}"`),
    ...children.flatMap(findHarm),
  ]
}

function toDraft(payload: string): Draft {
  return {
    item: payload,
    ids: [payload || 'none'],
    source: { name: payload || 'none', url: payload },
    ...{ title: payload, html: payload, summary: payload, byline: payload, link: payload, language: payload },
    categories: [payload],
    picture: { src: payload, alt: payload, caption: payload, credit: payload },
    slug: payload,
    rights: 'full',
    publishedAt: '2026-01-01T00:00:00Z',
  }
}

/** A feed of two items that bear the payload, once as it is and once escaped. */
function toFeed(payload: string): string {
  const escaped = payload.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const raw = `<![CDATA[${payload.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
  const items = [raw, escaped].map(
    (told, index) =>
      `<item><title>Story ${index} ${told}</title><link>${told}</link><description>${told}</description>` +
      `<author>${told}</author><category>${told}</category><guid>${told}</guid></item>`,
  )
  return `<rss version="2.0"><channel><title>Desk</title>${items.join('')}</channel></rss>`
}

function withoutBlanks(text: string): string {
  return text.replace(/[\s\p{Cc}\uFEFF\uFFFE\uFFFF]+/gu, '')
}
