import type { Article } from '#edition/article.ts'
import { ListenButton } from '../listen/listen-button.tsx'
import { PrintButton } from '../print/print-button.tsx'
import { PrintedNote } from '../print/printed-note.tsx'
import { SaveButton } from '../saved/save-button.tsx'
import { ShareButton } from '../share/share-button.tsx'
import { useStoryUrl } from '../share/story-url.ts'

/** Last stands what may come late, so that it moves nothing. */
export function ToolsRow({ article }: { article: Article }) {
  const url = useStoryUrl(article.path)
  return (
    <>
      <SaveButton article={article} />
      <ShareButton title={article.title} url={url} />
      <PrintButton />
      <ListenButton language={article.language} />
      <PrintedNote url={url} />
    </>
  )
}
