function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** Plain text as HTML: a paragraph at each empty line, a line break at each other end of line. */
export function textToHtml(text: string): string {
  const paragraphs = text.split(/\r?\n[ \t]*\r?\n\s*/).filter((paragraph) => paragraph.trim() !== '')
  return paragraphs.map((paragraph) => `<p>${escape(paragraph.trim()).replace(/\r?\n/g, '<br>')}</p>`).join('\n')
}
