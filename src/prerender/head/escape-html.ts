/** Text as it may stand in an element or in a quoted attribute, of HTML or of XML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** Without what XML 1.0 cannot hold, however it is written: https://www.w3.org/TR/xml/#charsets */
export function toXmlText(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu, '')
}
