import { useEffect, useState, type ComponentType } from 'react'
import type { Article } from '#edition/article.ts'
import { idle } from '../idle.ts'
import { useWords } from '../words/use-words.ts'

let loaded: ComponentType<{ article: Article }> | undefined

/** What can be done with a story, at its head. The row has its place from the start, and its code comes after the story. */
export function Tools({ article }: { article: Article }) {
  const { language } = useWords()
  const [Row, setRow] = useState(() => loaded)
  useEffect(() => {
    idle(() => {
      import('./tools-row.tsx').then(
        ({ ToolsRow }) => {
          loaded = ToolsRow
          setRow(() => ToolsRow)
        },
        // The story is as good without it.
        () => undefined,
      )
    })
  }, [])
  return (
    <div className="tools" lang={language}>
      {Row && <Row article={article} />}
    </div>
  )
}
