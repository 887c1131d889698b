import { existsSync, rmSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { archiveFolder } from '../archive/open-archive.ts'
import { openRegister } from '../archive/open-register.ts'
import { readStory, storyFile } from '../archive/story-file.ts'
import { openTombstones } from '../archive/tombstones.ts'
import { toInstant } from '../print/to-instant.ts'
import type { Report } from '../report.ts'

export interface RemoveOptions {
  content: string
  now: Date
  /** What readers are told. */
  reason?: string | undefined
}

/** No story has the address that was given; the message is one sentence. To the shell this is wrong usage. */
export class UnknownStory extends Error {}

/**
 * `press remove PATH`: takes a story down for good, at its next print. PATH is its address, on the site or in the archive,
 * or a file of `content/articles/`, which stays but is not printed. The caller holds the content folder's lock. Of what was
 * taken down already, only the reason changes, where another is given.
 */
export function removeCommand(place: string, { content, now, reason = '' }: RemoveOptions, report: Report): void {
  const archive = archiveFolder(content)
  const tombstones = openTombstones(archive)
  const { paths, pathOf } = openRegister(archive, { isTaken: () => false, isThere: () => true })
  const written = pathOf(relative(`${content}/articles`, place).split(sep).join('/')) ?? pathOf(place)
  const path = written ?? toPath(place)
  const file = path === undefined ? undefined : storyFile(archive, path)
  const isHeld = file !== undefined && existsSync(file)
  if (path === undefined || !(isHeld || paths().has(path) || tombstones.at(path))) throw new UnknownStory(toHint(place))
  report.read += 1
  report.taken += 1
  report.inputs.usable += 1
  const told = reason.trim().replace(/\s+/g, ' ').normalize('NFC')
  const tombstone = tombstones.at(path)
  if (!tombstone) {
    const read = isHeld ? readStory(archive, path) : undefined
    const { ids = [], oldAddresses } = read !== undefined && 'story' in read ? read.story : {}
    tombstones.put({ path, ids, oldAddresses, ...(told !== '' && { reason: told }), at: toInstant(now) })
    report.changed += 1
  } else if (told !== '' && told !== tombstone.reason) {
    tombstones.put({ ...tombstone, reason: told })
    report.changed += 1
  }
  if (isHeld) rmSync(file)
}

/** `2025/12/some-slug`, as it stands in an address of the site or in a file's name. */
function toPath(place: string): string | undefined {
  return /(?:^|\/)(\d{4}\/\d\d\/[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.json|\/)?(?:[?#].*)?$/.exec(place.trim())?.[1]
}

function toHint(place: string): string {
  return `No story has the address "${place}": write it as it stands in the browser, such as 2025/12/some-slug.`
}
