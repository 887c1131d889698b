import { partsOf, voidElements, type Body, type BodyNode } from '#edition/body.ts'
import { escapeHtml } from '../head/escape-html.ts'
import { toAbsolute } from '../head/site-address.ts'

/** A body as HTML for feed readers, whose pages lie elsewhere: every address in it is whole. */
export function toBodyHtml(body: Body, site: string): string {
  return body.map((node) => toHtml(node, site)).join('')
}

function toHtml(node: BodyNode, site: string): string {
  if (typeof node === 'string') return escapeHtml(node)
  const { name, attributes, children } = partsOf(node)
  const inner = toBodyHtml(children, site)
  // An amount's value is for our own page, which converts it.
  if (name === 'data') return inner
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(toValue(key, value, site))}"`)
  return voidElements.has(name) ? `<${name}${written.join('')}>` : `<${name}${written.join('')}>${inner}</${name}>`
}

function toValue(name: string, value: string | number, site: string): string {
  if (typeof value === 'number') return String(value)
  if (name === 'href' || name === 'src') return toAbsolute(site, value)
  if (name === 'srcset') {
    const candidates = value.split(/,\s+/)
    return candidates.map((candidate) => toAbsoluteCandidate(site, candidate)).join(', ')
  }
  return value
}

/** `/a.png 2x` */
function toAbsoluteCandidate(site: string, candidate: string): string {
  const [address = '', ...size] = candidate.split(/\s+/)
  return [toAbsolute(site, address), ...size].join(' ')
}
