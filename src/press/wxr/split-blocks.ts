/** A part of a post's content without comments; `classic` where no block of the block editor encloses it. */
export interface BlockPart {
  html: string
  classic: boolean
}

const block = /^\s*(?<slash>\/)?wp:(?<name>[a-z][a-z0-9/_-]*)/
const breaks = /^(?:more|nextpage)\b/

/**
 * Parts a post's content at the comments by which WordPress's block editor marks its blocks
 * (`<!-- wp:quote {"className":"x"} -->`, `<!-- /wp:quote -->`, `<!-- wp:latest-posts /-->`) and drops these and all other
 * comments; the HTML that blocks hold stays. `<!--more-->` and `<!--nextpage-->` become an empty line.
 */
export function splitBlocks(content: string): BlockPart[] {
  const parts: BlockPart[] = []
  const open: string[] = []
  const add = (html: string) => {
    const classic = open.every((name) => name === 'freeform' || name === 'core/freeform')
    const last = parts.at(-1)
    const isBlank = html.trim() === ''
    if (last && (last.classic === classic || isBlank)) last.html += isBlank ? html.slice(0, 2) : html
    else if (html !== '') parts.push({ html, classic })
  }
  let at = 0
  for (let start = content.indexOf('<!--'); start !== -1; start = content.indexOf('<!--', at)) {
    const end = content.indexOf('-->', start + 4)
    if (end === -1) break
    add(content.slice(at, start))
    at = end + 3
    const comment = content.slice(start + 4, end)
    const { slash, name } = block.exec(comment)?.groups ?? {}
    if (breaks.test(comment)) add('\n\n')
    else if (slash !== undefined) open.pop()
    else if (name !== undefined && !comment.endsWith('/') && open.length < 100) open.push(name)
  }
  add(content.slice(at))
  return parts
}
