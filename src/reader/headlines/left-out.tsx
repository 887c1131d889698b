import { useWords } from '../words/use-words.ts'

/** How many stories of a list could not be read. */
export function LeftOut({ count }: { count: number }) {
  const words = useWords()
  return count > 0 && <p className="notice">{words.damaged(count)}</p>
}
