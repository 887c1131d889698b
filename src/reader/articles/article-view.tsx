import type { Article } from '#edition/article.ts'
import { FewStories } from '../headlines/few-stories.tsx'
import { Picture } from '../headlines/picture.tsx'
import { Heading } from '../layout/heading.tsx'
import { useWholePage } from '../places/whole-page.ts'
import { StoryReading } from '../reading/reading.ts'
import { useWords } from '../words/use-words.ts'
import { ArticleTopics } from './article-topics.tsx'
import { ArticleMeta } from './article-meta.tsx'
import { Prose } from './prose.tsx'
import { Tools } from './tools.tsx'
import { toElements } from './to-elements.ts'
import { Twins } from './twins.tsx'

interface ArticleViewProps {
  article: Article
  timeZone: string
}

/** As `story.css` has it: wider than the text where there is room. */
const pictureSizes = '(min-width: 64rem) 50rem, (min-width: 42rem) 42rem, 100vw'

/** A whole story, and stories near to it. */
export function ArticleView({ article, timeZone }: ArticleViewProps) {
  const words = useWords()
  const whole = useWholePage()
  const { title, summary, image, caption, credit, body, original, source, related, publishedAt } = article
  return (
    <>
      <StoryReading path={article.path} />
      <article className="story" lang={article.language} data-long={article.minutes > 1 || undefined}>
        <header>
          <Heading className="story-title">{title}</Heading>
          <p className="story-summary">{summary}</p>
          <ArticleMeta article={article} timeZone={timeZone} />
          <Twins article={article} />
          <Tools article={article} />
        </header>
        {image && (
          <figure className="story-picture">
            <Picture image={image} sizes={pictureSizes} first />
            {(caption ?? credit) !== undefined && (
              <figcaption>
                {caption} {credit && <small>{credit}</small>}
              </figcaption>
            )}
          </figure>
        )}
        <Prose instant={publishedAt} timeZone={timeZone}>
          {toElements(body)}
        </Prose>
        {original && (
          <p className="story-original" lang={words.language}>
            {words.firstPublished(source.name)} <a href={original}>{words.original}</a>
          </p>
        )}
        <ArticleTopics shelves={article.shelves} />
      </article>
      {whole && related.length > 0 && (
        <FewStories name="related" heading={words.related} headlines={related} timeZone={timeZone} />
      )}
    </>
  )
}
