import { existsSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parseFile } from '#edition/parse-file.ts'
import { exitCode } from '../report.ts'
import { exampleNewsroom, type ExampleNewsroom } from './example-newsroom.ts'

let newsroom: ExampleNewsroom
beforeEach(() => {
  newsroom = exampleNewsroom()
})
afterEach(() => {
  newsroom.close()
})

const article = (file: string, front: string, text = 'A text of some words.') => {
  newsroom.write(`articles/${file}`, `---\n${front}\n---\n${text}\n`)
}
const told = (path: string) => parseFile('article', newsroom.read(`articles/${path}.json`))

test('a story written here keeps its address when its date, its title and its slug are corrected', async () => {
  article('news/apples.md', 'title: Apples\ndate: 2025-12-01')
  await newsroom.print()
  expect(told('2025/12/apples').title).toBe('Apples')
  article('news/apples.md', 'title: Pears\ndate: 2025-11-01\nslug: pears')
  await newsroom.print()
  expect(told('2025/12/apples')).toMatchObject({ title: 'Pears', publishedAt: '2025-10-31T18:00:00Z' })
})

test('a story without a date gets the time of its first print, and keeps it', async () => {
  article('apples.md', 'title: Apples')
  expect((await newsroom.print()).warnings).toMatchObject([{ item: 'apples.md' }])
  await newsroom.print(new Date('2026-02-01T00:00:00Z'))
  expect(told('2025/12/apples').publishedAt).toBe('2025-12-20T00:00:00Z')
})

test('a draft is left out, and said to be', async () => {
  article('apples.md', 'title: Apples\ndate: 2025-12-01')
  article('pears.md', 'title: Pears\ndate: 2025-12-01\ndraft: true')
  const report = await newsroom.print()
  expect(report).toMatchObject({ read: 2, taken: 1, leftOut: [{ source: 'articles', item: 'pears.md' }] })
  expect(exitCode(report, { strict: false })).toBe(0)
})

test('a translation and its original name each other, and one that names nothing is told', async () => {
  article('en.md', 'title: Apples of Almaty\ndate: 2025-12-01\nlanguage: en\nslug: apples')
  article(
    'ru.md',
    'title: Яблоки Алматы\ndate: 2025-12-02\nlanguage: ru\nslug: yabloki\ntwin: apples',
    'Дикая яблоня растёт выше города, и у неё много имён.',
  )
  article(
    'kk.md',
    'title: Алматы алмасы\ndate: 2025-12-03\nlanguage: kk\nslug: alma\ntwin: gone',
    'Жабайы алма қаланың үстінде өседі, оның көп аты бар.',
  )
  const { warnings } = await newsroom.print()
  expect(told('2025/12/apples').twins).toEqual([{ language: 'ru', path: '2025/12/yabloki' }])
  expect(told('2025/12/yabloki').twins).toEqual([{ language: 'en', path: '2025/12/apples' }])
  expect(warnings).toMatchObject([{ item: 'kk.md', text: 'its twin "gone" is not in this edition' }])
})

test("a story's pictures come with it", async () => {
  newsroom.write('pictures/orchard.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"/>')
  article(
    'apples.md',
    'title: Apples\ndate: 2025-12-01\npicture: orchard.svg\nalt: An orchard',
    '![Trees](orchard.svg)',
  )
  expect((await newsroom.print()).warnings).toEqual([])
  const { image, body } = told('2025/12/apples')
  expect(image).toMatchObject({ width: 1200, height: 800, alt: 'An orchard' })
  expect(JSON.stringify(body)).toContain(image?.src)
  expect(existsSync(join(newsroom.out, image?.src.replace('/data/', '') ?? ''))).toBe(true)
})

test('a link to a story is printed, and one that leads nowhere is told', async () => {
  article('apples.md', 'title: Apples\ndate: 2025-12-01')
  newsroom.write('elsewhere/pears.md', '---\ntitle: Pears\ndate: 2025-12-02\n---\nA text.\n')
  symlinkSync(join(newsroom.content, 'elsewhere/pears.md'), join(newsroom.content, 'articles/pears.md'))
  symlinkSync(join(newsroom.content, 'elsewhere/gone.md'), join(newsroom.content, 'articles/plums.md'))
  expect(await newsroom.print()).toMatchObject({ taken: 2, leftOut: [{ source: 'articles', item: 'plums.md' }] })
})
