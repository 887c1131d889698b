import { toHead, type HeadContent } from './head/to-head.ts'
import { toScriptJson } from './render/to-script-json.ts'
import { toStylePolicy } from './serve/content-policy.ts'

/** The built template, taken apart: what all pages of a site have. */
export interface Template {
  /** Up to `<title>`, and from there to the end of the head. */
  begin: string
  end: string
  /** The link to the whole style sheet, and the script. */
  style: string
  script: string
}

/** Takes vite's built index.html apart. Throws where it is not as it should be. */
export function readTemplate(html: string): Template {
  const tight = html.replace(/>\s+</g, '><')
  const cut = (pattern: RegExp) => {
    const found = pattern.exec(tight)?.[0]
    if (found === undefined) throw new Error(`index.html holds no ${pattern.source}`)
    return found
  }
  const style = cut(/<link rel="stylesheet"[^>]*>/)
  const script = cut(/<script type="module"[^>]*><\/script>/)
  const [, begin, end] =
    /^([^]*)<title>[^<]*<\/title>([^]*)<\/head>/.exec(tight.replace(style, '').replace(script, '')) ?? []
  if (begin === undefined || end === undefined) throw new Error('index.html holds no title')
  return { begin, end: end.replace(/<meta name="description"[^>]*>/, ''), style, script }
}

export interface HtmlContent extends HeadContent {
  /** The page itself, and what it was drawn from. */
  root: string
  data: unknown
  /** The rules that it needs to be painted. */
  css: string
}

/**
 * A page's HTML. What paints it comes first; what it was drawn from and the script follow. The whole style sheet is named for
 * browsers without scripts; in others the script adds it once the page is painted, so that nothing stands in the way.
 */
export function toHtml(template: Template, content: HtmlContent): string {
  const { begin, end, style, script } = template
  const html = begin.replace(/<html lang="[^"]*"/, () => `<html lang="${content.words.first.language}"`)
  return [
    `${html}${toHead(content)}${toFirstPaint(content.root)}${toFirstPicture(content.root)}${end}${toStylePolicy(content.css)}<style>${content.css}</style></head>`,
    `<body><div id="root">${content.root}</div><noscript>${style}</noscript>`,
    `<script type="application/json" id="page-data">${toScriptJson(content.data)}</script>${script}</body></html>\n`,
  ].join('')
}

/** Has a list painted first with its lead, not with what stands above it alone: https://html.spec.whatwg.org/#link-type-expect */
function toFirstPaint(root: string): string {
  return root.includes(' id="lead"') ? '<link rel="expect" href="#lead" blocking="render">' : ''
}

/**
 * Names the picture that is seen first: the script in the head has it loaded at once (`rel="preload"`) unless data are to be saved,
 * before the page that shows it is laid out. Without scripts a browser loads it all the same, when it comes to it.
 */
function toFirstPicture(root: string): string {
  const [, sources = '', image = ''] =
    /<picture>((?:<source[^>]*>)*)<img([^>]*fetchPriority="high"[^>]*)>/.exec(root) ?? []
  if (image === '') return ''
  const [, best = ''] = /<source([^>]*)>/.exec(sources) ?? []
  const read = (text: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(text)?.[1]
  const [type, srcset, sizes, src] = [read(best, 'type'), read(best, 'srcSet'), read(best, 'sizes'), read(image, 'src')]
  const what = srcset === undefined ? `href="${src}"` : `type="${type}" imagesrcset="${srcset}" imagesizes="${sizes}"`
  return `<link itemprop="image" as="image" ${what} fetchpriority="high" referrerpolicy="no-referrer">`
}
