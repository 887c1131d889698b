import { useQuery } from '@tanstack/react-query'
import { toElements } from '../articles/to-elements.ts'
import { WaitingArticle } from '../articles/waiting-article.tsx'
import { useDocumentTitle } from '../document-title.ts'
import { Heading } from '../layout/heading.tsx'
import { Main } from '../layout/main.tsx'
import { useArrival } from '../places/arrive.ts'
import { aboutQuery } from '../queries/about.ts'
import { frameQuery } from '../queries/frame.ts'
import { Section } from '../section.tsx'
import { aboutWords } from '../words/english/about.ts'
import { useWords, useWordsOf } from '../words/use-words.ts'

/** What the editor says of the site, from press.json. */
export function AboutPage() {
  const words = useWords()
  const ownWords = useWordsOf('about', aboutWords)
  const { data: frame } = useQuery(frameQuery)
  const about = useQuery(aboutQuery)
  useDocumentTitle(words.about, frame?.title)
  useArrival(about.data !== undefined || about.isError)
  return (
    <Main view="about">
      <article className="story">
        <Heading className="story-title">{ownWords.title(frame?.title ?? ownWords.thisSite)}</Heading>
        <Section words={ownWords.loadAbout} query={about} waiting={<WaitingArticle />}>
          {({ body }) => <div className="prose">{toElements(body)}</div>}
        </Section>
      </article>
    </Main>
  )
}
