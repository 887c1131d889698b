/** A Markdown file in its two parts. `yaml` is empty where the file has no front matter; it starts on line 2. */
export interface SplitMarkdown {
  yaml: string
  body: string
}

const fence = /^---[ \t]*$/
const end = /^(?:---|\.\.\.)[ \t]*$/

/**
 * Cuts a Markdown file after its front matter: YAML between a first line of three dashes and the next. `problem` says in a
 * sentence why that cannot be done.
 */
export function splitFrontMatter(text: string): SplitMarkdown | { problem: string } {
  const lines = text.replace(/^\uFEFF?\s*\n(?=---)/, '').split(/\r\n?|\n/)
  const [first = ''] = lines
  if (/^\+\+\+[ \t]*$/.test(first))
    return { problem: 'its front matter is TOML (between +++); only YAML between --- is read' }
  const other = /^---[ \t]*([a-z]\w*)[ \t]*$/i.exec(first)?.[1]
  if (other !== undefined && !/^ya?ml$/i.test(other))
    return { problem: `its front matter is in ${other}, which is not read; write YAML between two lines of ---` }
  if (!fence.test(first) && other === undefined) return { yaml: '', body: text }
  const last = lines.findIndex((line, index) => index > 0 && end.test(line))
  if (last === -1) return { problem: 'its front matter is not closed: no second line of three dashes ends it' }
  return { yaml: lines.slice(1, last).join('\n'), body: lines.slice(last + 1).join('\n') }
}
