import type { IntakeContext } from '../intake/intake.ts'
import { type Attachments, newAttachments } from './attachments.ts'
import { cutUnits, type Unit } from './cut-units.ts'
import { decodeStream } from './decode-stream.ts'
import { newMender } from './mend-unit.ts'
import type { OpenExport } from './open-export.ts'
import { fieldOf, type RawItem } from './raw-item.ts'
import { readAttachment } from './read-attachment.ts'
import { readAuthor } from './read-author.ts'
import { type Head, readHead } from './read-head.ts'
import { newUnitReader } from './read-unit.ts'

/** What must be known of a whole export before its posts can be read. */
export interface Survey {
  head: Head
  /** Names by login. */
  authors: ReadonlyMap<string, string>
  attachments: Attachments
  /** Sentences about what was guessed or lost. */
  repairs: string[]
  /** Reads a unit, mended, under the export's namespaces. */
  readUnit: (xml: string) => RawItem
}

/** Types of items that the survey gathers; only what may be one of them is parsed. */
const gathered = /:post_type[^<>]*>\s*(?:<!\[CDATA\[)?\s*(?:attachment|guest-author)/

/**
 * Reads an export through, for what stands anywhere in it: authors, and the pictures that come after the posts that show
 * them. Throws UnusableExport, for what is no export before it has read far.
 */
export async function surveyExport(file: OpenExport, { charset }: IntakeContext): Promise<Survey> {
  const repairs = [...file.damage]
  const note = (sentence: string) => repairs.push(sentence)
  const authors = new Map<string, string>()
  const attachments = newAttachments()
  let head: Head | undefined
  let readUnit: Survey['readUnit'] | undefined
  const gather = ({ kind, text }: Unit, read: Survey['readUnit']) => {
    if (kind === 'item' && !gathered.test(text)) return
    const item = read(text)
    const author = kind === 'author' || fieldOf(item, 'wp:post_type') === 'guest-author' ? readAuthor(item) : undefined
    if (author) authors.set(author.login, author.name)
    const attachment = fieldOf(item, 'wp:post_type') === 'attachment' ? readAttachment(item, head?.home) : undefined
    if (attachment) attachments.add(attachment)
  }
  for await (const unit of cutUnits(decodeStream(file.read(note), charset, note))) {
    if (unit.kind === 'head') {
      head = readHead(unit.text)
      readUnit = newSafeReader(head)
    } else if (readUnit && (unit.kind === 'author' || unit.kind === 'item')) gather(unit, readUnit)
  }
  head ??= readHead('')
  if (head.hasJunk) note('something stands before the export; left out')
  return { head, authors, attachments, repairs, readUnit: readUnit ?? newSafeReader(head) }
}

function newSafeReader({ namespaces }: Head): Survey['readUnit'] {
  const mend = newMender(Object.keys(namespaces))
  const read = newUnitReader(namespaces)
  return (xml) => read(mend(xml))
}
