import { archiveFolder } from '#press/archive/open-archive.ts'
import { listArchive } from '#press/archive/list-archive.ts'
import { readStory } from '#press/archive/story-file.ts'
import { proofEdition } from '#press/print/proof-edition.ts'
import { type Bytes, listBytes } from './list-bytes.ts'
import type { Newsroom } from './make-newsroom.ts'

/** The bytes of a newsroom's content and of its edition. */
export interface State {
  content: Bytes
  out: Bytes
}

export function stateOf({ content, out }: Newsroom): State {
  return { content: listBytes(content), out: listBytes(out) }
}

/** What a killed press must not have done: a sentence each. `before` and `after` are the states that it was to lead from and to. */
export function findFaults(newsroom: Newsroom, before: State, after: State): string[] {
  const { content, out } = stateOf(newsroom)
  return [
    ...findBroken(newsroom),
    ...findStrange('content', content, [before.content, after.content]),
    ...findStrange('the edition', out, [before.out, after.out]),
    ...findLost('content', content, before.content),
  ]
}

/** What a press that was let finish has not done: a sentence each. Pages of the edition before may still lie there. */
export function findUnfinished(newsroom: Newsroom, before: State, after: State): string[] {
  const { content, out } = stateOf(newsroom)
  return [
    ...findBroken(newsroom),
    ...findOther('content', content, after.content),
    ...findOther('the edition', out, after.out, before.out),
  ]
}

function findBroken({ content, out }: Newsroom): string[] {
  const archive = archiveFolder(content)
  const stories = listArchive(archive).flatMap((path) => {
    const read = readStory(archive, path)
    return 'reason' in read ? [`archive: ${path}: ${read.reason}`] : []
  })
  const broken = proofEdition(out, () => undefined)?.map(({ file, reason }) => `the edition: ${file}: ${reason}`)
  return [...stories, ...(broken ?? ['the edition: its index is gone'])]
}

/** Files that are neither as they were nor as they are to be. What a killed press leaves beside them has a dot in front. */
function findStrange(name: string, bytes: Bytes, states: readonly Bytes[]): string[] {
  return [...bytes]
    .filter(([file, hash]) => !/(?:^|\/)\./.test(file) && !states.some((state) => state.get(file) === hash))
    .map(([file]) => `${name}: ${file} is half-done`)
}

function findLost(name: string, bytes: Bytes, before: Bytes): string[] {
  return [...before.keys()].filter((file) => !bytes.has(file)).map((file) => `${name}: ${file} is lost`)
}

function findOther(name: string, bytes: Bytes, wanted: Bytes, allowed: Bytes = new Map()): string[] {
  const missing = [...wanted].filter(([file, hash]) => bytes.get(file) !== hash)
  const left = [...bytes].filter(([file, hash]) => !wanted.has(file) && allowed.get(file) !== hash)
  return [
    ...missing.map(([file]) => `${name}: ${file} is not as after an undisturbed run`),
    ...left.map(([file]) => `${name}: ${file} was left lying`),
  ]
}
