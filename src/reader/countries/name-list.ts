/** `Kazakhstan`, `Kazakhstan and Uzbekistan`, `Kazakhstan, Tajikistan and Uzbekistan`. */
export function nameList(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}
