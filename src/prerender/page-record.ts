import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { files } from '#edition/files.ts'
import type { Sources } from './sources.ts'
import type { Page } from './page.ts'

/**
 * What the pages of a site were made from, kept beside it: a page whose inputs are the same is not drawn again. By file,
 * the page's own inputs; what all pages share is in `shared`.
 */
export interface PageRecord {
  shared: string
  pages: Record<string, string>
}

export function readRecord(file: string): PageRecord {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as PageRecord
  } catch {
    // None was kept, or half of one: then all pages are drawn, and only those that differ are written.
    return { shared: '', pages: {} }
  }
}

/** What all pages are made from: the built code, the frame and the quotes. */
export function sharedInputs(version: string, { frame, quotes }: Sources): string {
  return hash(JSON.stringify([version, frame, quotes]))
}

/** What this page alone is made from. An article's file is known by when it was written: the press renews only what changes. */
export function ownInputs(page: Page, { data, edition }: Sources): string {
  if (page.kind === 'article') return `${page.title.length} ${stamp(join(data, files.article(page.headline.path)))}`
  if (page.kind === 'about') return stamp(join(data, files.about))
  const onEdition = page.kind === 'front' || page.kind === 'country'
  return hash(JSON.stringify([page, onEdition && edition, page.kind === 'missing' && edition.scopes.all?.head]))
}

function stamp(file: string): string {
  const { mtimeMs, size, ino } = statSync(file)
  return `${mtimeMs} ${size} ${ino}`
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12)
}
