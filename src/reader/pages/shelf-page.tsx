import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from 'react-router-dom'
import type { Shelf, ShelfKind } from '#edition/shelf.ts'
import { useDocumentTitle } from '../document-title.ts'
import { EditionError } from '../edition-error.ts'
import { OwnTopic } from '../headlines/own-topic.ts'
import { PagedStories } from '../headlines/paged-stories.tsx'
import { WaitingCards } from '../headlines/waiting-cards.tsx'
import { Heading } from '../layout/heading.tsx'
import { Main } from '../layout/main.tsx'
import { useArrival } from '../places/arrive.ts'
import { frameQuery } from '../queries/frame.ts'
import { shelfStoriesQuery } from '../queries/shelf-stories.ts'
import { shelfQuery } from '../queries/shelves.ts'
import { Section } from '../section.tsx'
import { shelfWords } from '../words/english/shelf.ts'
import { useWords, useWordsOf } from '../words/use-words.ts'
import { NotFoundPage } from './not-found-page.tsx'

/** The stories of one topic or of one author. */
export function ShelfPage({ kind }: { kind: ShelfKind }) {
  const { slug = '' } = useParams()
  // A slug of other letters names no file.
  return /^[a-z0-9-]+$/.test(slug) ? <Stories key={`${kind} ${slug}`} kind={kind} slug={slug} /> : <NotFoundPage />
}

interface StoriesProps {
  kind: ShelfKind
  slug: string
}

function Stories({ kind, slug }: StoriesProps) {
  const words = useWords()
  const ownWords = useWordsOf('shelf', shelfWords)
  const { data: frame, isError } = useQuery(frameQuery)
  const shelf = useQuery(shelfQuery(kind, slug))
  // The frame tells the time zone. Without one the stories are still worth reading.
  const data = frame || isError ? shelf.data : undefined
  useDocumentTitle(data?.name, frame?.title)
  useArrival(shelf.isError)
  if (shelf.error instanceof EditionError && shelf.error.fault === 'missing') return <NotFoundPage />
  return (
    <Main view={kind}>
      <div className="shelf-head">
        <p>{ownWords.kinds[kind]}</p>
        <Heading>{data?.name ?? slug.replaceAll('-', ' ')}</Heading>
        {data && <p>{ownWords.stories(data.count)}</p>}
      </div>
      <Section words={words.loadStories} query={{ ...shelf, data }} waiting={<WaitingCards />}>
        {(loaded) => <Pages kind={kind} slug={slug} shelf={loaded} timeZone={frame?.timeZone ?? 'UTC'} />}
      </Section>
    </Main>
  )
}

function Pages({ kind, slug, shelf, timeZone }: StoriesProps & { shelf: Shelf; timeZone: string }) {
  const words = useWords()
  const query = useInfiniteQuery(shelfStoriesQuery(useQueryClient(), kind, slug, shelf))
  return (
    <OwnTopic value={kind === 'topic' ? slug : undefined}>
      <PagedStories {...{ query, timeZone }} name={slug} together empty={<p className="notice">{words.noStories}</p>} />
    </OwnTopic>
  )
}
