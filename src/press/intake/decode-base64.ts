const element =
  /<((?:\w+:)?(?:title|subtitle|tagline|summary|content|rights|info))(\s[^<>]*)>([A-Za-z0-9+/=\s]+)<\/\1>/g
const said = /\s(?:mode\s*=\s*["']base64["']|type\s*=\s*["']application\/octet-stream["'])/g

/** Atom's texts that are written in Base64 (`mode="base64"` of Atom 0.3, or as bytes of no known type), as they read. */
export function decodeBase64(xml: string): string {
  if (!/["'](?:base64|application\/octet-stream)["']/.test(xml)) return xml
  return xml.replace(element, (whole, name: string, attributes: string, text: string) => {
    const rest = attributes.replace(said, '')
    if (rest === attributes) return whole
    const type = rest.includes('type') ? '' : ' type="text/html"'
    return `<${name}${rest}${type}>${escape(Buffer.from(text, 'base64').toString('utf8'))}</${name}>`
  })
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
