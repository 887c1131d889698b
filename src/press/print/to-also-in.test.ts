import { expect, test } from 'vitest'
import { exampleStory } from '../archive/example-story.ts'
import { toAlsoIn } from './to-also-in.ts'

test('an event has one card, and every telling of it names the others', () => {
  const [first, alone, second, third] = ['One', 'Two', 'Three', 'Four'].map((name) =>
    exampleStory({ path: `2025/12/${name.toLowerCase()}`, source: { name } }),
  )
  if (!first || !alone || !second || !third) throw new Error('four stories were made')
  const group = [first, second, third]
  const { headlines, cards } = toAlsoIn([first, alone, second, third], new Map(group.map(({ path }) => [path, group])))
  expect(cards.map(({ source }) => source.name)).toEqual(['One', 'Two'])
  expect(headlines.map(({ alsoIn }) => alsoIn?.map(({ name, path }) => `${name} ${path ?? ''}`))).toEqual([
    ['Three 2025/12/three', 'Four 2025/12/four'],
    undefined,
    ['One 2025/12/one', 'Four 2025/12/four'],
    ['One 2025/12/one', 'Three 2025/12/three'],
  ])
})
