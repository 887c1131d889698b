import { statSync } from 'node:fs'
import { toOpenFault } from './to-open-fault.ts'

/**
 * Why no command can work in a content folder, and what to do, in one sentence; undefined where one can. Only a new one,
 * which an import begins, need not be there.
 */
export function whyNoContent(content: string, { mayBeNew }: { mayBeNew: boolean }): string | undefined {
  try {
    const found = statSync(content, { throwIfNoEntry: false })
    if (found === undefined)
      return mayBeNew
        ? undefined
        : `There is no folder ${content}: name the newsroom's by --content, or begin a new one with import.`
    return found.isDirectory() ? undefined : `${content} is a file: name the newsroom's folder by --content.`
  } catch (error) {
    return `${content} ${toOpenFault(error) ?? String(error)}.`
  }
}
