import { mapRuns } from './map-runs.ts'

/** Blocks in which nothing but other blocks may stand. */
const frames = new Set(
  'ul ol dl dir menu table thead tbody tfoot tr colgroup select figure map fieldset hgroup'.split(' '),
)
/** Blocks that hold words, not paragraphs. */
const lines = new Set('h1 h2 h3 h4 h5 h6 dt figcaption caption summary legend address option'.split(' '))

/**
 * Paragraphs for a post that was written without the block editor, by the rule that WordPress describes for `wpautop`
 * (https://developer.wordpress.org/reference/functions/wpautop/): an empty line parts paragraphs, any other line end is a
 * `br`; not in `pre` and the like, nor between the parts of lists and tables.
 */
export function addParagraphs(html: string): string {
  return mapRuns(html.replace(/\r\n?/g, '\n'), (run, holder) => {
    if (run.trim() === '') return '\n'
    if (frames.has(holder)) return run
    const parts = run.split(/\n(?:[ \t]*\n)+/).filter((part) => part.trim() !== '')
    if (lines.has(holder)) return parts.map(breakLines).join('<br>')
    if (holder === 'p') return parts.map(breakLines).join('</p>\n<p>')
    const isAlone = parts.length === 1 && holder !== '' && holder !== 'blockquote'
    return isAlone ? breakLines(run) : parts.map((part) => `\n<p>${breakLines(part)}</p>`).join('')
  })
}

/** A `br` at each line end that has none yet. */
function breakLines(text: string): string {
  const all = text.trim().split('\n')
  return all
    .map((line, index) => {
      const isBroken = /<br\s?\/?>\s*$/i.test(line.slice(-20)) || /^\s*<br\b/i.test(all[index + 1] ?? '<br')
      return isBroken ? line.trim() : `${line.trim()}<br>`
    })
    .join('\n')
}
