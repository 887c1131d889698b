/** Where a text stops being JSON, and why: `line 3, column 5: Unexpected token '}'`. Undefined where it is JSON. */
export function findJsonFault(text: string): string | undefined {
  const problem = problemOf(text)
  if (problem === undefined) return undefined
  const lines = text.slice(0, findPosition(text)).split(/\r\n?|\n/)
  const reason = problem.replace(/(?: in JSON)? at position .*$|, (?:\.\.\.)?".*$/s, '')
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}: ${reason}`
}

/**
 * The character that cannot stand where it does; the end, where more should follow. Not every message names it, so it is
 * the last one of the shortest beginning that cannot be gone on with.
 */
function findPosition(text: string): number {
  let [low, high] = [0, text.length + 1]
  while (low + 1 < high) {
    const middle = Math.floor((low + high) / 2)
    if (canGoOn(text.slice(0, middle))) low = middle
    else high = middle
  }
  return low
}

function canGoOn(start: string): boolean {
  const problem = problemOf(start)
  if (problem === undefined || problem.startsWith('Unexpected end')) return true
  return Number(/ at position (\d+)/.exec(problem)?.[1]) === start.length
}

function problemOf(text: string): string | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
