import markdownIt from 'markdown-it'
import { plainText } from '../articles/plain-text.ts'
import { picturePath } from './picture-path.ts'

/** HTML, and the first heading that stands over all of it. */
export interface RenderedMarkdown {
  html: string
  heading?: string
  /** Where its links lead that name no address: `second.md`. */
  relativeLinks: string[]
}

const markdown = markdownIt({ html: true, linkify: false })
// What a link may lead to is settled by the sanitiser, which keeps its text.
markdown.validateLink = () => true
const renderImage = markdown.renderer.rules.image
markdown.renderer.rules.image = (tokens, index, options, env, self) => {
  const token = tokens[index]
  token?.attrSet('src', picturePath(String(token.attrGet('src') ?? '')))
  return renderImage?.(tokens, index, options, env, self) ?? self.renderToken(tokens, index, options)
}

/**
 * Renders Markdown (CommonMark with tables, HTML allowed) as HTML that is not safe yet. A first heading of the first level is
 * told apart where it is the title, or where there is no title: a story shows its title once.
 */
export function renderMarkdown(body: string, title: string | undefined): RenderedMarkdown {
  const env = {}
  const tokens = markdown.parse(body, env)
  const [open, inline] = tokens
  const heading =
    open?.type === 'heading_open' && open.tag === 'h1' ? plainText(markdown.renderInline(inline?.content ?? '')) : ''
  const isTitle = heading !== '' && (title === undefined || heading === title)
  const html = markdown.renderer.render(isTitle ? tokens.slice(3) : tokens, markdown.options, env)
  const links = tokens.flatMap(({ children }) => children?.map((token) => String(token.attrGet('href') ?? '')) ?? [])
  const relativeLinks = links.filter((href) => href !== '' && !/^(?:[a-z][a-z\d+.-]*:|[/#])/i.test(href))
  return { html, ...(isTitle && { heading }), relativeLinks }
}
