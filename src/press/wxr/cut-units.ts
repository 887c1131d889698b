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

/** A unit whose end was not met yet. */
interface OpenUnit {
  kind: 'author' | 'item'
  /** Where it, or what is not in `held` yet, begins. */
  from: number
  /** Its text before that. */
  held: string[]
  length: number
}

function newCutter(): { take: (chunk: string) => Unit[]; end: () => Unit[] } {
  let text = ''
  /** Up to where the text was looked through. */
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
  const close = (to: number, state: Unit['state'], ending = '') => {
    if (!open) return
    const { kind, from, held, length } = open
    const isTooLong = length > longestUnit
    const whole = isTooLong ? held.join('') : held.join('') + text.slice(from, to) + ending
    units.push({ kind, text: whole, state: isTooLong ? 'too long' : state })
    open = undefined
  }
  const begin = (kind: OpenUnit['kind'], from: number) => {
    head(from)
    if (kind === 'item') close(from, 'unclosed')
    open ??= { kind, from, held: [], length: 0 }
  }
  const step = ({ 0: mark, 1: slash, 2: name, index }: RegExpExecArray) => {
    const kind = name === 'item' ? 'item' : 'author'
    if (mark === '<![CDATA[') until = ']]>'
    else if (mark === '<!--') until = '-->'
    else if (name === undefined) head(index)
    else if (name === 'channel' || name === 'rss') {
      if (slash === '/') close(index, 'unclosed')
      isClosed ||= slash === '/'
    } else if (slash !== '/') begin(kind, index)
    else if (open?.kind === kind) close(index, 'whole', `${mark}>`)
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
  /** Puts by, or forgets, what was looked through. */
  const putBy = () => {
    if (!hasHead && text.length > longestHead) head(longestHead)
    if (!hasHead) return
    if (open) {
      const piece = text.slice(open.from, at)
      open.length += piece.length
      if (open.length > longestUnit) open.held = [open.held.join('').slice(0, keptOfTooLong)]
      else open.held.push(piece)
      open.from = 0
    }
    text = text.slice(at)
    at = 0
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
      putBy()
      return handOver()
    },
    end: () => {
      look(true)
      head(text.length)
      const isWhole = isClosed && !open
      close(text.length, 'cut off', until)
      units.push({ kind: 'end', text: '', state: isWhole ? 'whole' : 'cut off' })
      return handOver()
    },
  }
}
