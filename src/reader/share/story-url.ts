import { useQuery } from '@tanstack/react-query'
import { storyAddress } from '../addresses.ts'
import { frameQuery } from '../queries/frame.ts'
import { toSiteUrl } from '../site-url.ts'

/** Where a story lies on the web: at the address that its editors gave the site, else at the one it was opened from. */
export function useStoryUrl(path: string): string {
  const { data: frame } = useQuery(frameQuery)
  const address = storyAddress(path)
  const site = frame?.url?.replace(/\/+$/, '')
  return encodeURI(site === undefined ? location.origin + toSiteUrl(address) : site + address)
}
