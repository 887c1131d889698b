import { firstSentence } from '../articles/first-sentence.ts'
import { decodedText, plainText } from '../articles/plain-text.ts'
import type { Draft } from './draft.ts'
import { fileClues } from './file-clues.ts'
import { type Field, findField, textOf } from './front-fields.ts'
import { lineOf, toAnswer, toText, toTexts } from './front-values.ts'
import { type Intake, type IntakeContext, unusable } from './intake.ts'
import { parseFrontMatter } from './parse-front-matter.ts'
import { readDate } from './read-date.ts'
import { readFields } from './read-fields.ts'
import { renderMarkdown } from './render-markdown.ts'
import { splitFrontMatter } from './split-front-matter.ts'

/** Characters: ten times a long read. */
const longest = 1_000_000

/**
 * Reads a story in Markdown with front matter, by the keys and aliases of docs/writing.md. A date that cannot be read, a
 * draft that is neither yes nor no, or front matter that is broken, is a reason to leave it out, told with its line; other
 * values that cannot be taken are warnings. A day alone is its midnight in the context's zone. Never throws.
 */
export function readMarkdown(text: string, context: IntakeContext): Intake {
  if (text.length > longest) return unusable('it is too long for a story (over a million characters)')
  const split = splitFrontMatter(text)
  if ('problem' in split) return unusable(split.problem)
  const front = parseFrontMatter(split.yaml)
  if ('problem' in front) return unusable(front.problem)
  const { values } = front
  const told = textOf(values, 'title')
  const { html, heading, relativeLinks } = renderMarkdown(
    split.body,
    told === undefined ? undefined : decodedText(told),
  )
  const title = decodedText(told ?? heading ?? firstSentence(plainText(html)))
  const item = title === '' ? context.name : title
  const rejected = (reason: string, usable: boolean, ids?: string[]): Intake => ({
    ...unusable(''),
    usable,
    rejections: [{ item, reason, ...(ids && { ids }) }],
  })
  if (isDraft(values)) return rejected('it is marked as a draft', true, [context.name])
  const unclear = findUnclear(values, context.timeZone)
  if (unclear) return rejected(`${unclear.key}: ${unclear.problem}${lineOf(split.yaml, unclear.key)}`, false)
  if (title === '') return rejected('it has neither a title nor a text', false)

  const warnings = front.warnings.map((warning) => ({ item, text: warning }))
  const warn = (key: string, problem: string) =>
    warnings.push({ item, text: `${key}: ${problem}${lineOf(split.yaml, key)}` })
  const clues = fileClues(context.name)
  for (const href of relativeLinks) {
    const text = `its link to ${href} leads nowhere on the site, and only its words are taken: write the address that it has there, such as /2025/12/a-story/`
    warnings.push({ item, text })
  }
  const date = dateField(values)
  const publishedAt = readDate(toText(date?.value) ?? clues.day ?? '', context.timeZone)
  if (date && publishedAt === undefined) return rejected(`${unreadable(date)}${lineOf(split.yaml, date.key)}`, false)
  const updated = findField(values, 'updated')
  const updatedAt = readDate(toText(updated?.value) ?? '', context.timeZone)
  if (updated && updatedAt === undefined) warn(updated.key, unreadable(updated).replace(/^.*?: /, ''))
  const fields = readFields(values, warn)
  const draft: Draft = {
    slug: clues.slug,
    ...fields,
    item,
    ids: [...(fields.link === undefined ? [] : [fields.link]), context.name],
    source: fields.source ?? context.source ?? context.newsroom ?? { name: context.name },
    title,
    html,
    rights: context.rights,
    ...(publishedAt !== undefined && { publishedAt }),
    ...(updatedAt !== undefined && { updatedAt }),
    ...(fields.language === undefined && context.language !== undefined && { language: context.language }),
    ...(context.country && { sourceCountry: context.country }),
  }
  return { usable: true, drafts: [draft], rejections: [], warnings, channel: {} }
}

/** `published: false` is Jekyll's way to say that a story is a draft. */
function isDraft(values: ReadonlyMap<string, unknown>): boolean {
  return toAnswer(findField(values, 'draft')?.value) === true || toAnswer(values.get('published')) === false
}

/** What may have been meant to say that the story is a draft: nothing unsure is published. */
function findUnclear(
  values: ReadonlyMap<string, unknown>,
  timeZone: string,
): { key: string; problem: string } | undefined {
  const draft = findField(values, 'draft')
  if (draft && toAnswer(draft.value) === undefined)
    return { key: draft.key, problem: `is neither yes nor no: '${shown(draft)}'; write true or false` }
  const published = { key: 'published', value: values.get('published') }
  const isRead = toAnswer(published.value) ?? readDate(toText(published.value) ?? '', timeZone)
  if (isRead !== undefined || toTexts(published.value).length === 0) return undefined
  if (dateField(values)?.key === published.key) return undefined
  return { key: published.key, problem: `is neither a date, nor true or false: '${shown(published)}'` }
}

function dateField(values: ReadonlyMap<string, unknown>): Field | undefined {
  const dated = new Map([...values].filter(([key, value]) => key !== 'published' || toAnswer(value) === undefined))
  return findField(dated, 'date')
}

function unreadable(field: Field): string {
  return `${field.key}: cannot be read: '${shown(field)}'`
}

function shown({ value }: Field): string {
  return toText(value) ?? 'a list'
}
