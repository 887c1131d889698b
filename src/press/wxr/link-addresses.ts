import { mapRuns } from './map-runs.ts'
import { playerAddress } from './player-address.ts'
import { toLink, toLinkParagraph } from './to-link.ts'

const lone = /^https?:\/\/[^\s<>"]+$/i

/**
 * Links for what a page of the old site played or showed from elsewhere: addresses that stand alone on their line, which
 * WordPress replaces by what they lead to, and players (`iframe`, `video`, `audio`).
 */
export function linkAddresses(html: string): string {
  if (!html.includes('//')) return html
  return mapRuns(html, linkLines, (element, name) => {
    const address = playerAddress(element, name)
    return address === undefined ? element : toLinkParagraph(address) || element
  })
}

function linkLines(run: string): string {
  if (!run.includes('://')) return run
  const link = (line: string) => (lone.test(line) ? toLink(line.replaceAll('&amp;', '&')) : '')
  return run
    .split('\n')
    .map((line) => link(line.trim()) || line)
    .join('\n')
}
