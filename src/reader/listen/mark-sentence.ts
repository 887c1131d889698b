/** https://www.w3.org/TR/css-highlight-api-1/ */
const name = 'spoken'
/** Here, and not in a style sheet: the bundler warns of what is not yet in its book. */
const style = `::highlight(${name}) { background-color: color-mix(in srgb, var(--accent) 24%, var(--paper)); color: var(--ink) }
@media (forced-colors: active) { ::highlight(${name}) { background-color: Highlight; color: HighlightText } }`

export const canMark = typeof CSS !== 'undefined' && 'highlights' in CSS
if (canMark) {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  document.adoptedStyleSheets.push(sheet)
}

/** Marks a part of the page, and no other. */
export function markSentence(range: Range | undefined): void {
  if (!canMark) return
  if (range) CSS.highlights.set(name, new Highlight(range))
  else CSS.highlights.delete(name)
}

/** Room that the player takes at the window's foot, in pixels. */
const foot = 72

/** Brings a sentence into sight, if the reader has stayed with the one before: who has scrolled away is left there. */
export function followSentence(range: Range, before: Range | undefined): void {
  if (before && !isInSight(before)) return
  if (isInSight(range)) return
  const { top } = range.getBoundingClientRect()
  window.scrollBy(0, top - window.innerHeight / 4)
}

function isInSight(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight - foot
}
