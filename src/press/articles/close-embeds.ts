/** Elements that are dropped with all that they hold: left open, they would take the rest of the text with them. */
const embeds = 'iframe|video|audio|object|canvas|applet|select|map|noscript|noframes|noembed|xmp|title|script|style'
const startTag = new RegExp(`<(${embeds})(?=[\\s/>])[^<>]*>`, 'gi')
const endTag = new RegExp(`</(${embeds})(?=[\\s/>])`, 'gi')

/**
 * HTML in which an embedded thing that is never closed is closed at once: `<iframe src="…"/>`, as XML writes it, is open for
 * a browser, which hides all that follows. The code of a script that is left open stays within it.
 */
export function closeEmbeds(html: string): string {
  const lastEnds = new Map<string, number>()
  for (const match of html.matchAll(endTag)) lastEnds.set(match[1]?.toLowerCase() ?? '', match.index)
  return html.replace(startTag, (tag, name: string, at: number) => {
    const isCode = /^(?:script|style)$/i.test(name) && !tag.endsWith('/>')
    return isCode || (lastEnds.get(name.toLowerCase()) ?? -1) > at ? tag : `${tag}</${name}>`
  })
}
