import { expect, it } from 'vitest'
import { bodyText } from './body-text.ts'
import { cleanHtml } from './clean-html.ts'

const textOf = (html: string) => bodyText(cleanHtml(html).body)

it.each([
  '<iframe src="https://film.example/1"/>',
  '<iframe src="x">',
  '<video src="x">',
  '<script src="x"/>',
  '<title/>',
])('goes on after %s that is never closed', (tag) => {
  expect(textOf(`<p>Tea</p>${tag}<p>and bread</p>`)).toBe('Tea and bread')
})

it('does not show what an embedded thing or a script holds', () => {
  expect(textOf('<p>Tea</p><video><p>Your browser is old</p></video><p>and bread</p>')).toBe('Tea and bread')
  expect(textOf('<p>Tea</p><script>steal()')).toBe('Tea')
})

it('stays quick however many are left open', () => {
  const start = performance.now()
  textOf('<iframe '.repeat(50_000) + '<iframe>'.repeat(50_000))
  expect(performance.now() - start).toBeLessThan(2000)
})
