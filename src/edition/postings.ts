/**
 * Lists of numbers as printable ASCII, so that they stand in JSON as they are and pack well: of ascending ones the gaps, each
 * in one character where it is below 75, else with a sixteenth of it in one more for each.
 */
const ends = 75
const more = 16
/** From `#` on, without the backslash. */
const first = 35
const backslash = 92

function toCode(digit: number): number {
  return first + digit < backslash ? first + digit : first + digit + 1
}

function toDigit(code: number): number {
  return code < backslash ? code - first : code - first - 1
}

/** One number, from 0 on. */
export function packNumber(value: number): string {
  let left = value
  let text = ''
  while (left >= ends) {
    left -= ends
    text += String.fromCharCode(toCode(ends + (left % more)))
    left = Math.floor(left / more)
  }
  return text + String.fromCharCode(toCode(left))
}

/** The numbers of a text, each as it was packed. */
export function unpackNumbers(text: string): number[] {
  const numbers: number[] = []
  let [value, scale] = [0, 1]
  for (let at = 0; at < text.length; at++) {
    const digit = toDigit(text.charCodeAt(at))
    value += scale * digit
    if (digit >= ends) scale *= more
    else {
      numbers.push(value)
      value = 0
      scale = 1
    }
  }
  return numbers
}

/** Whole numbers from 0 on, each greater than the one before. Joined at once: a text that grows keeps each of its parts. */
export function packAscending(numbers: readonly number[]): string {
  return numbers.map((number, n) => packNumber(number - (numbers[n - 1] ?? -1) - 1)).join('')
}

export function unpackAscending(text: string): number[] {
  const numbers = unpackNumbers(text)
  let last = -1
  for (let at = 0; at < numbers.length; at++) {
    last += 1 + (numbers[at] ?? 0)
    numbers[at] = last
  }
  return numbers
}
