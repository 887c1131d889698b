import type { Article } from '#edition/article.ts'
import { idle } from '../idle.ts'
import { Late, type LatePart } from '../late-part.tsx'
import { useWords } from '../words/use-words.ts'

const row: LatePart<{ article: Article }> = { load: async () => (await import('./tools-row.tsx')).ToolsRow }

/** What can be done with a story, at its head. The row has its place from the start, and its code comes after the story. */
export function Tools({ article }: { article: Article }) {
  const { language } = useWords()
  return (
    <div className="tools" lang={language}>
      <Late part={row} when={idle} props={{ article }} />
    </div>
  )
}
