/**
 * Calls `visit` with each tag of an XML text (`<item rdf:about="…">`, `</item>`), in one pass: not with what only looks like
 * one within a CDATA section, a comment or a processing instruction. Stops where one of these is never closed.
 */
export function forEachTag(xml: string, visit: (tag: string, at: number) => void): void {
  let at = xml.indexOf('<')
  while (at !== -1) {
    const close = xml.startsWith('<![CDATA[', at)
      ? ']]>'
      : xml.startsWith('<!--', at)
        ? '-->'
        : xml.startsWith('<?', at)
          ? '?>'
          : '>'
    const end = xml.indexOf(close, at)
    if (end === -1) return
    if (close === '>') visit(xml.slice(at, end + 1), at)
    at = xml.indexOf('<', end + close.length)
  }
}
