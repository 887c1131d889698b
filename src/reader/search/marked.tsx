import { cutAtWanted, type Wanted } from './wanted.ts'

/** A text with the words that were looked for marked in it. */
export function Marked({ text, wanted }: { text: string; wanted: readonly Wanted[] }) {
  return cutAtWanted(text, wanted).map((piece, n) => (piece.found ? <mark key={n}>{piece.text}</mark> : piece.text))
}
