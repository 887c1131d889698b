import { endOfText, readTag } from './read-tag.ts'

/** Elements that stand on lines of their own. */
const blocks = new Set(
  (
    'address article aside blockquote caption center col colgroup dd details dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main map area menu nav ol option p section select summary table tbody td tfoot ' +
    'th thead tr ul'
  ).split(' '),
)
/** Elements that are handed on as they are, with all that they hold. */
const untouched = new Set('pre script style textarea iframe object svg xmp noscript template video audio'.split(' '))
const empty = new Set(['hr', 'col', 'area'])
/** Elements whose end tag may be left out: one ends where another of its kind begins. */
const implied = new Set(['li', 'dt', 'dd', 'td', 'th', 'tr', 'option'])
/** Deeper ones are taken as if they were this deep. */
const deepest = 100

/**
 * HTML with each run of text and inline elements between the tags of blocks replaced by what `map` makes of it. `holder` is
 * the block in which a run stands, '' for none. Line ends within tags become blanks, so that all in a run are the text's. What is no
 * text (`pre`, `iframe`) is replaced whole by what `mapWhole` makes of it, and else stays.
 */
export function mapRuns(
  html: string,
  map: (run: string, holder: string) => string,
  mapWhole: (element: string, name: string) => string = (element) => element,
): string {
  const done: string[] = []
  const open: string[] = []
  let run: string[] = []
  let from = 0
  const flush = () => {
    if (run.length > 0) done.push(map(run.join(''), open.at(-1) ?? ''))
    run = []
  }
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', from)) {
    const tag = readTag(html, at)
    if (!tag) break
    run.push(html.slice(from, at))
    const isWhole = tag.kind === 'start' && untouched.has(tag.name)
    from = isWhole ? afterElement(html, tag.name, tag.end) : tag.end
    const written = html.slice(at, from)
    if (!isWhole && !blocks.has(tag.name)) {
      run.push(tag.kind === 'other' ? written : written.replace(/[\r\n]+/g, ' '))
      continue
    }
    flush()
    done.push(isWhole ? mapWhole(written, tag.name) : written)
    if (isWhole || empty.has(tag.name)) continue
    if (tag.kind === 'end') {
      const index = open.lastIndexOf(tag.name)
      if (index !== -1) open.length = index
    } else {
      if (open.at(-1) === 'p' || (implied.has(tag.name) && open.at(-1) === tag.name)) open.pop()
      if (open.length < deepest) open.push(tag.name)
    }
  }
  run.push(html.slice(from))
  flush()
  return done.join('')
}

function afterElement(html: string, name: string, from: number): number {
  const end = endOfText(html, name, from)
  const close = html.indexOf('>', end)
  return close === -1 ? html.length : close + 1
}
