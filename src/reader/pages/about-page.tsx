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

/** What the editor says of the site, from press.json. */
export function AboutPage() {
  const { data: frame } = useQuery(frameQuery)
  const about = useQuery(aboutQuery)
  useDocumentTitle('About', frame?.title)
  useArrival(about.data !== undefined || about.isError)
  return (
    <Main view="about">
      <article className="story">
        <Heading className="story-title">About {frame?.title ?? 'this site'}</Heading>
        <Section name="The About page" query={about} waiting={<WaitingArticle />}>
          {({ body }) => <div className="prose">{toElements(body)}</div>}
        </Section>
      </article>
    </Main>
  )
}
