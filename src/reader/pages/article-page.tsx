import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router-dom'
import { ArticleView } from '../articles/article-view.tsx'
import { WaitingArticle } from '../articles/waiting-article.tsx'
import { useDocumentTitle } from '../document-title.ts'
import { EditionError } from '../edition-error.ts'
import { Main } from '../layout/main.tsx'
import { useArrival } from '../places/arrive.ts'
import { articleQuery } from '../queries/article.ts'
import { editionQuery } from '../queries/edition.ts'
import { Section } from '../section.tsx'
import { NotFoundPage } from './not-found-page.tsx'

/** One story. */
export function ArticlePage() {
  const { year = '', month = '', slug = '' } = useParams()
  const article = useQuery(articleQuery(`${year}/${month}/${slug}`))
  const { data: edition } = useQuery(editionQuery)
  useDocumentTitle(article.data?.title, edition?.title)
  useArrival(article.data !== undefined || article.isError)
  if (article.error instanceof EditionError && article.error.fault === 'missing') return <NotFoundPage />
  return (
    <Main view="article">
      <Section name="The story" query={article} waiting={<WaitingArticle />}>
        {(data) => (
          <ArticleView article={data} timeZone={edition?.timeZone ?? 'UTC'} language={edition?.language ?? 'en'} />
        )}
      </Section>
    </Main>
  )
}
