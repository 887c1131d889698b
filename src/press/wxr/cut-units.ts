/** A piece of an export's text that can be read on its own. */
export interface Unit {
  /** `head`: all before the first author, term or item. `end`: nothing follows; `whole` where the channel is closed. */
  kind: 'head' | 'author' | 'item' | 'end'
  text: string
  state: 'whole' | 'unclosed' | 'too long' | 'cut off'
}

/** Characters. The head of an export is some 2,000. */
const longestHead = 256 * 1024
/** Characters. Twenty novels; what is longer is a file that lost its end tags. */
const longestUnit = 16 * 1024 * 1024
/** Characters of a unit that is too long, for its title. */
const keptOfTooLong = 10_000
/** Characters: no mark is longer, with the one that must follow it. */
const longestMark = 16

const marks = /<!\[CDATA\[|<!--|<(\/?)(item|wp:author|channel|rss)(?=[\s>/])|<wp:(?:category|tag|term)(?=[\s>])/g

/**
 * Cuts the text of a WordPress export into its head, its authors and its items, without parsing them: CDATA sections and
 * comments are stepped over, what stands between is left out. An item without its end tag ends where the next one begins.
 * Holds one unit at a time.
 */
export async function* cutUnits(chunks: AsyncIterable<string>): AsyncGenerator<Unit> {
  const cutter = newCutter()
  for await (const chunk of chunks) yield* cutter.take(chunk)
  yield* cutter.end()
}

interface OpenUnit {
  kind: 'author' | 'item'
  from: number
  /** The beginning of a unit that was found to be too long. */
  start?: string
}

function newCutter(): { take: (chunk: string) => Unit[]; end: () => Unit[] } {
  let text = ''
  let at = 0
  let until: ']]>' | '-->' | undefined
  let open: OpenUnit | undefined
  let hasHead = false
  let isClosed = false
  let units: Unit[] = []

  const head = (to: number) => {
    if (!hasHead) units.push({ kind: 'head', text: text.slice(0, to), state: 'whole' })
    hasHead = true
  }
  const close = (to: number, state: Unit['state'], ending: string) => {
    if (!open) return
    const { kind, from, start } = open
    const tooLong = start !== undefined
    units.push({ kind, text: (start ?? text.slice(from, to)) + ending, state: tooLong ? 'too long' : state })
    open = undefined
  }
  const step = (mark: RegExpExecArray) => {
    const [written, slash, name] = mark
    if (written === '<![CDATA[') until = ']]>'
    else if (written === '<!--') until = '-->'
    else if (name === 'channel' || name === 'rss') {
      if (slash === '') return
      close(mark.index, 'unclosed', '')
      isClosed = true
    } else if (slash === '/') {
      if (open?.kind === name?.replace('wp:', '')) close(mark.index, 'whole', `${written}>`)
    } else {
      head(mark.index)
      if (name === 'item') close(mark.index, 'unclosed', '')
      if (name === 'item' || (name !== undefined && !open))
        open = { kind: name === 'item' ? 'item' : 'author', from: mark.index }
    }
  }
  const look = (isLast: boolean) => {
    for (;;) {
      if (until !== undefined) {
        const end = text.indexOf(until, at)
        at = end === -1 ? Math.max(at, text.length - 2) : end + until.length
        if (end === -1) return
        until = undefined
      }
      marks.lastIndex = at
      const mark = marks.exec(text)
      at = mark ? marks.lastIndex : Math.max(at, text.length - (isLast ? 0 : longestMark))
      if (!mark) return
      step(mark)
    }
  }
  /** Forgets what is done with. */
  const forget = () => {
    if (!hasHead && text.length > longestHead) head(longestHead)
    if (open && text.length - open.from > longestUnit) {
      open.start ??= text.slice(open.from, open.from + keptOfTooLong)
      open.from = at
    }
    const keep = hasHead ? (open?.from ?? at) : 0
    text = text.slice(keep)
    at -= keep
    if (open) open.from -= keep
  }
  const handOver = () => {
    const found = units
    units = []
    return found
  }
  return {
    take: (chunk) => {
      text += chunk
      look(false)
      forget()
      return handOver()
    },
    end: () => {
      look(true)
      head(text.length)
      const isWhole = isClosed && !open
      close(text.length, 'cut off', until ?? '')
      units.push({ kind: 'end', text: '', state: isWhole ? 'whole' : 'cut off' })
      return handOver()
    },
  }
}
