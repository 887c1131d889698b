import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { storySchema, type Story } from '../articles/story.ts'
import { toOpenFault } from './to-open-fault.ts'

/** Where the archive keeps the story of an address: `<archive>/2025/12/some-slug.json`. */
export function storyFile(archive: string, path: string): string {
  return join(archive, `${path}.json`)
}

/**
 * A story as the archive's file of it: keys always in the same order, one a line, one line for each block of the body,
 * so that `git diff` shows what was corrected.
 */
export function toStoryText(story: Story): string {
  const { body, ...rest } = v.parse(storySchema, story)
  const keys = Object.keys(storySchema.entries).filter((key) => key !== 'body')
  const lines = keys.flatMap((key) => {
    const value = new Map<string, unknown>(Object.entries(rest)).get(key)
    return value === undefined ? [] : [`${JSON.stringify(key)}: ${JSON.stringify(value)}`]
  })
  const blocks = body.map((node) => `\n  ${JSON.stringify(node)}`).join(',')
  return `{\n${[...lines, `"body": [${blocks}\n]`].join(',\n')}\n}\n`
}

/** The story of an address, or why the file of it cannot be used. Where the file lies is the story's address. */
export function readStory(archive: string, path: string): { story: Story } | { reason: string } {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(storyFile(archive, path), 'utf8'))
  } catch (error) {
    const fault = toOpenFault(error)
    if (fault !== undefined) return { reason: `it ${fault}` }
    return { reason: `the file is no JSON any more: ${error instanceof Error ? error.message : String(error)}` }
  }
  const result = v.safeParse(storySchema, value, { abortEarly: true })
  if (result.success) return { story: { ...result.output, path } }
  const issue = result.issues[0]
  return { reason: `${v.getDotPath(issue) ?? 'the whole file'}: ${issue.message}` }
}
