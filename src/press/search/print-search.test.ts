import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openOutput, type Output } from '../print/open-output.ts'
import { printSearch, type PrintedSearch, type PrintedSegment } from './print-search.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

interface Made extends PrintedSearch {
  written: string[]
}

/** Prints the index of the first `count` stories. @param fresh numbers of those that are not as they were. */
function print(
  out: string,
  count: number,
  former: readonly PrintedSegment[] = [],
  fresh: readonly number[] = [],
): Made {
  const written: string[] = []
  const output: Output = openOutput(out, () => undefined)
  const counting: Output = {
    ...output,
    write: (file, text) => {
      const isNew = output.write(file, text)
      if (isNew) written.push(file)
      return isNew
    },
  }
  const made = printSearch(
    {
      out,
      paths: Array.from({ length: count }, (_, n) => `2025/11/story-${n}`),
      bound: 0,
      isFresh: (n) => n >= count - 1 || fresh.includes(n),
      storyOf: (n) => ({
        card: {
          path: `2025/11/story-${n}`,
          title: `Number ${n}${fresh.includes(n) ? ' corrected' : ''}`,
          summary: `Of ${n % 7} wells`,
          publishedAt: '2025-11-01T00:00:00Z',
          language: 'en',
          countries: ['TM'],
          source: 'One',
          minutes: 1,
        },
        body: `The well ${n * n} and its water`,
        day: '2025-11-01',
      }),
      former,
    },
    counting,
  )
  return { ...made, written }
}

const listIndex = (out: string, { segments, name }: PrintedSearch) =>
  readdirSync(join(out, 'search'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name: file }) => join(parentPath, file))
    .filter((file) => file.includes(name) || segments.some((segment) => file.includes(segment.name)))
    .map((file) => [file.slice(out.length), readFileSync(file, 'utf8')])
    .sort()

test('an index that grew story by story is the one that is made at once', () => {
  const [grown, anew] = [join(folder, 'grown'), join(folder, 'anew')]
  let made = print(grown, 500)
  for (let count = 501; count < 620; count++) {
    made = print(grown, count, made.segments)
    // The index itself; now and then the newest segment with it.
    if (count % 32 !== 0) expect(made.written).toEqual([`search/${made.name}.json`])
  }
  expect(listIndex(grown, made)).toEqual(listIndex(anew, print(anew, 619)))
})

test('a story that was corrected is taken in anew with its segment alone', () => {
  const [kept, anew] = [join(folder, 'kept'), join(folder, 'anew')]
  const before = print(kept, 600)
  const after = print(kept, 600, before.segments, [520])
  expect(after.segments[0]).toEqual(before.segments[0])
  expect(after.segments[1]).not.toEqual(before.segments[1])
  expect(listIndex(kept, after)).toEqual(listIndex(anew, print(anew, 600, [], [520])))
})
