import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { nothingRecorded, type PageRecord } from '#prerender/page-record.ts'
import { writeWhole } from '#prerender/write-whole.ts'
import type { FolderStamps } from './link-edition.ts'

/** What is kept beside a site. It may be deleted at any time: all is looked at anew then. */
export interface SiteRecord extends PageRecord {
  /** The code's files that the site holds: those of this build and of the one before, which open tabs may still ask for. */
  code: string[]
  edition: FolderStamps
}

export interface RecordKeeper {
  former: SiteRecord
  /** Pages that a build was putting into the site when it was stopped: which of them came there, nobody knows. */
  unsure: readonly string[]
  /** To be called before pages are put into the site. */
  begin: (files: readonly string[]) => void
  end: (record: SiteRecord) => void
}

export function openRecord(beside: string): RecordKeeper {
  const [recordFile, unsureFile] = [join(beside, 'pages.json'), join(beside, 'unsure.json')]
  const unsure = (tryRead(unsureFile) ?? []) as string[]
  return {
    former: { code: [], edition: {}, ...nothingRecorded, ...(tryRead(recordFile) as SiteRecord | undefined) },
    unsure,
    begin: (files) => {
      if (files.length > 0) writeWhole(unsureFile, JSON.stringify([...new Set([...unsure, ...files])]))
    },
    end: (record) => {
      writeWhole(recordFile, JSON.stringify(record))
      rmSync(unsureFile, { force: true })
    },
  }
}

function tryRead(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    // None was kept, or half of one.
    return undefined
  }
}
