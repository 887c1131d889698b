/** Each stem with each ending, both separated by blanks; `-` is no ending at all. */
export function inflect(stems: string, endings: string): string[] {
  return parts(stems).flatMap((stem) => parts(endings).map((ending) => (ending === '-' ? stem : stem + ending)))
}

function parts(list: string): string[] {
  return list.split(/\s+/).filter((part) => part !== '')
}
