import { readFileSync } from 'node:fs'
import { readSource } from '#press/intake/read-file.ts'
import { meantTexts, foldBlanks } from './html-text.ts'
import { toVerdict, type Verdict } from './verdict.ts'

/** Reads a post: a story with the title and the day of its front matter, or a reason; no value of it is code. */
export function judgeMarkdown(path: string): Verdict {
  const text = readFileSync(path, 'utf8')
  const { drafts, rejections, warnings } = readSource(readFileSync(path), {
    name: path,
    rights: 'full',
    timeZone: 'UTC',
  })
  const front = /^---\n([^]*?)\n---/.exec(text.replace(/\r\n/g, '\n'))?.[1] ?? ''
  const differences: string[] = []
  const [draft] = drafts
  const title = valueOf(front, 'title')
  if (draft && title !== '' && !meantTexts(title).includes(foldBlanks(draft.title)))
    differences.push(`title: expected ${title}, read ${draft.title}`)
  const day = Date.parse(valueOf(front, 'date|published|publishDate|pubDate'))
  const isDayFar = Math.abs(Date.parse(draft?.publishedAt ?? '') - day) > 36 * 3600_000
  if (draft && !Number.isNaN(day) && (draft.publishedAt === undefined || isDayFar))
    differences.push(`date: expected ${new Date(day).toISOString()}, read ${draft.publishedAt ?? 'none'}`)
  const isDraft = /^draft:\s*true\s*$/m.test(front)
  if (isDraft !== rejections.some(({ reason }) => reason.includes('draft'))) differences.push('is a draft, or is none')
  if (/!!?js|js\/function/.test(front) && JSON.stringify([drafts, warnings]).includes('function ('))
    differences.push('keeps the code of its front matter')
  const read = drafts.length + rejections.length
  return toVerdict(read, differences, { isCompared: true, isSilent: read === 0 })
}

function valueOf(front: string, keys: string): string {
  const value = new RegExp(`^(?:${keys}):[ \\t]*(.+)$`, 'm').exec(front)?.[1]?.trim() ?? ''
  if (/^[|>]/.test(value)) return ''
  const quoted = /^(["'])(.*)\1$/.exec(value)?.[2]
  return quoted?.replaceAll("''", "'") ?? value
}
