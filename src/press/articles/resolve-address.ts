import { isLinkTarget, isPictureSource } from '#edition/body.ts'
import { isSitePath } from '#edition/checks.ts'

/** Where links and pictures of a text are resolved against: its own address. Without one, `/…` is a path of this site. */
export type Base = string | undefined

/** The address a link of a text leads to, absolute, or a path of this site; undefined when it must not be followed. */
export function resolveLink(href: string, base: Base): string | undefined {
  const address = /^\s*mailto:/i.test(href)
    ? href.trim().replace(/\?.*$/s, '')
    : resolve(href, base)?.replace(/^\/\//, '/')
  return address !== undefined && isLinkTarget(address) ? address : undefined
}

/** The address a picture of a text is loaded from: https, or a path of this site; undefined when it has none. */
export function resolvePicture(src: string, base: Base): string | undefined {
  const address = resolve(src, base)?.replace(/^http:/i, 'https:')
  return address !== undefined && isPictureSource(address) ? address : undefined
}

function resolve(written: string, base: Base): string | undefined {
  const address = written.replace(/[\u0000-\u001F]/g, '').trim()
  if (address === '' || address.startsWith('#')) return undefined
  if (base === undefined && isSitePath(address)) return address
  const against = base ?? (address.startsWith('//') ? 'https://any/' : undefined)
  if (!URL.canParse(address, against)) return undefined
  const url = new URL(address, against)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  url.username = ''
  url.password = ''
  return url.href
}
