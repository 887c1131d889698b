import { createElement, type ReactNode } from 'react'
import { partsOf, type Attributes, type Body, type BodyElement } from '#edition/body.ts'
import { isSitePath } from '#edition/checks.ts'
import { OnDemand } from '../headlines/on-demand.tsx'
import { toSiteSrcset, toSiteUrl } from '../site-url.ts'
import { WideBox } from './wide-box.tsx'

/** A body's tree as React elements. The schema has let through only the closed set; nothing is set as inner HTML. */
export function toElements(body: Body): ReactNode[] {
  return body.map((node, index) => (typeof node === 'string' ? node : toElement(node, index)))
}

function toElement(element: BodyElement, key: number): ReactNode {
  const { name, attributes, children } = partsOf(element)
  const inner = children.length > 0 ? toElements(children) : undefined
  if (name === 'a') return toLink(attributes, key, inner)
  if (name === 'img') return toImage(attributes, key)
  if (name === 'table' || name === 'pre') {
    return createElement(WideBox, { key, holds: name, children: createElement(name, attributes, inner) })
  }
  return createElement(name, { key, ...attributes }, inner)
}

function toLink({ href, ...attributes }: Attributes, key: number, inner: ReactNode): ReactNode {
  const to = String(href)
  const rel = isSitePath(to) && to.endsWith('/') ? undefined : 'noopener'
  return createElement('a', { key, ...attributes, href: toSiteUrl(to), rel }, inner)
}

function toImage({ src, srcset, alt = '', ...attributes }: Attributes, key: number): ReactNode {
  const image = {
    alt: String(alt),
    loading: 'lazy',
    decoding: 'async',
    referrerPolicy: 'no-referrer',
    ...attributes,
    src: toSiteUrl(String(src)),
    ...(srcset !== undefined && { srcSet: toSiteSrcset(String(srcset)), sizes: '(min-width: 42rem) 42rem, 100vw' }),
  }
  const children = (given: object) => createElement('img', { ...image, ...given })
  return createElement(OnDemand, { key, alt: image.alt, children })
}
