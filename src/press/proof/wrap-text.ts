/** Cuts a text into lines between its words, each behind so many blanks; words longer than a line stay whole. */
export function wrapText(text: string, { width, indent }: { width: number; indent: number }): string[] {
  const margin = ' '.repeat(indent)
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    for (const word of paragraph.split(' ')) {
      if (line !== '' && indent + line.length + 1 + word.length > width) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    return [...lines, line].map((one) => `${margin}${one}`)
  })
}
