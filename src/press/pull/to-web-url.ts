import { FetchFault } from './fetch-fault.ts'

/** An address that may be called, without its fragment. Throws a FetchFault where it may not. */
export function toWebUrl(address: string, base?: string): URL {
  if (!URL.canParse(address, base)) throw new FetchFault(`“${address}” is no web address`)
  const url = new URL(address, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchFault(`${url.protocol}// addresses are not called, only http:// and https://`)
  if (url.username !== '' || url.password !== '')
    throw new FetchFault('there is a name or a password in its address: they are not sent, so write it without them')
  url.hash = ''
  return url
}
