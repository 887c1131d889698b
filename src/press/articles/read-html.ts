import type { Root } from 'hast'
import { fromParse5 } from 'hast-util-from-parse5'
import { defaultTreeAdapter, Parser, type DefaultTreeAdapterMap, type Token } from 'parse5'

/** Elements that may lie in each other. No article's lie deeper. */
const deepest = 200
/** Formatting elements that may be open at a time: a parser opens them anew in every paragraph. */
const mostFormatting = 10
/** Elements that a text may have. */
const mostElements = 20_000

const formatting = new Set('b big code em font i nobr s small strike strong tt u'.split(' '))
/** A picture that is written into a tag: longer than many a text, and shown by nothing. */
const longData = /=\s*(?:"\s*data:[^"]{8000,}"|'\s*data:[^']{8000,}'|data:[^\s>]{8000,})/gi

/** HTML without the pictures written into it that would make it too long to be read. */
export function withoutLongData(html: string): string {
  return html.replace(longData, '=""')
}

/**
 * HTML as a tree, as a browser's parser makes it, but that tags are left out which would make it slow or exhaust its stack or its
 * memory: those nested deeper than any article's, and all that follow in a text with far too many. What they hold stays. It is no
 * sanitiser.
 */
export function readHtml(html: string): Root {
  const parser = TameParser.getFragmentParser<DefaultTreeAdapterMap>(null, { scriptingEnabled: false })
  parser.tokenizer.write(html, true)
  const root = fromParse5(parser.getFragment())
  return root.type === 'root' ? root : { type: 'root', children: [] }
}

/** Decides by the parser's own state: a guard that read the text by itself could be made to see other tags than the parser does. */
class TameParser extends Parser<DefaultTreeAdapterMap> {
  private elements = 0
  override treeAdapter = {
    ...defaultTreeAdapter,
    createElement: (...parts: Parameters<typeof defaultTreeAdapter.createElement>) => {
      this.elements++
      return defaultTreeAdapter.createElement(...parts)
    },
  }

  override onStartTag(token: Token.TagToken): void {
    const isTooDeep = this.openElements.stackTop >= deepest || (formatting.has(token.tagName) && this.isFormatted())
    if (!isTooDeep && this.elements < mostElements) super.onStartTag(token)
  }

  override onEndTag(token: Token.TagToken): void {
    // Some end tags make an element.
    if (this.elements < mostElements) super.onEndTag(token)
  }

  /** Whether as many formatting elements are open as may be. */
  private isFormatted(): boolean {
    let { newest: entry } = this.activeFormattingElements
    for (let count = 0; count < mostFormatting; count++) {
      if (!entry || !('element' in entry)) return false
      entry = entry.older
    }
    return true
  }
}
