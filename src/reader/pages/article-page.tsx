import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router-dom'
import { ArticleView } from '../articles/article-view.tsx'
import { WaitingArticle } from '../articles/waiting-article.tsx'
import { useDocumentTitle } from '../document-title.ts'
import { EditionError } from '../edition-error.ts'
import { FaultHeading } from '../layout/fault-heading.tsx'
import { Main } from '../layout/main.tsx'
import { useArrival } from '../places/arrive.ts'
import { articleQuery } from '../queries/article.ts'
import { frameQuery } from '../queries/frame.ts'
import { Section } from '../section.tsx'
import { useWords } from '../words/use-words.ts'
import { TakenDown } from '../articles/taken-down.tsx'
import { NotFoundPage } from './not-found-page.tsx'

/** One story. */
export function ArticlePage() {
  const words = useWords()
  const { year = '', month = '', slug = '' } = useParams()
  const article = useQuery(articleQuery(`${year}/${month}/${slug}`))
  const { data: frame, isError } = useQuery(frameQuery)
  // The frame tells the time zone. Without one the story is still worth reading.
  const data = frame || isError ? article.data : undefined
  const isFailed = data === undefined && article.isError
  const title = data && ('removed' in data ? words.takenDown : data.title)
  useDocumentTitle(isFailed ? words.loadStory.failed : title, frame?.title)
  useArrival(data !== undefined)
  if (article.error instanceof EditionError && article.error.fault === 'missing') return <NotFoundPage />
  return (
    <Main view="article">
      {isFailed && <FaultHeading>{words.loadStory.failed}</FaultHeading>}
      <Section words={words.loadStory} query={{ ...article, data }} waiting={<WaitingArticle />}>
        {(story) => {
          const timeZone = frame?.timeZone ?? 'UTC'
          if ('removed' in story) return <TakenDown removed={story} timeZone={timeZone} />
          return <ArticleView key={story.path} article={story} timeZone={timeZone} />
        }}
      </Section>
    </Main>
  )
}
