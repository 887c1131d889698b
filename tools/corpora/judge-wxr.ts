import { readFileSync } from 'node:fs'
import { SaxesParser } from 'saxes'
import { readWxr } from '#press/wxr/read-wxr.ts'
import { toVerdict, type Verdict } from './verdict.ts'

/** Reads a WordPress export: as many stories as it has posts to be published, a reason for every other item. */
export async function judgeWxr(path: string): Promise<Verdict> {
  const differences: string[] = []
  const count = { drafts: 0, rejections: 0, warnings: 0 }
  for await (const event of readWxr(path, { name: path, rights: 'full', timeZone: 'UTC' })) {
    if ('draft' in event) count.drafts++
    if ('warning' in event) count.warnings++
    if (!('rejection' in event)) continue
    count.rejections++
    if (event.rejection.reason.trim() === '') differences.push(`${event.rejection.item} is left out without a reason`)
  }
  const held = surveyItems(readFileSync(path, 'utf8'))
  if (count.drafts !== held.stories) differences.push(`holds ${held.stories} stories, ${count.drafts} were read`)
  if (held.isExport && count.rejections !== held.others)
    differences.push(`holds ${held.others} other items, ${count.rejections} were left out`)
  const said = count.drafts + count.rejections
  return toVerdict(said, differences, { isCompared: true, isSilent: said === 0 && count.warnings === 0 })
}

/** What an export holds, by an XML parser that knows nothing of WordPress. Attachments are neither. */
function surveyItems(xml: string): { stories: number; others: number; isExport: boolean } {
  const found = { stories: 0, others: 0, isExport: false }
  const parser = new SaxesParser({ xmlns: true })
  let item: Map<string, string> | undefined
  let name = ''
  const add = (text: string) => item?.set(name, (item.get(name) ?? '') + text)
  parser.on('error', () => undefined)
  parser.on('opentag', ({ local, uri }) => {
    name = /wordpress\.org\/export\/[\d.]+\/$/.test(uri) ? `wp:${local}` : local
    if (name === 'wp:wxr_version' || name.startsWith('wp:')) found.isExport = true
    if (name === 'item') item = new Map()
  })
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', ({ local }) => {
    name = ''
    if (local !== 'item' || !item) return
    const field = (key: string) => item?.get(key)?.trim() ?? ''
    const isOut = ['publish', 'future'].includes(field('wp:status')) && field('wp:post_password') === ''
    if (field('wp:post_type') === 'post' && isOut) found.stories++
    else if (field('wp:post_type') !== 'attachment') found.others++
    item = undefined
  })
  parser.write(xml).close()
  return found
}
