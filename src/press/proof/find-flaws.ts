import { partsOf, type Body } from '#edition/body.ts'
import { checkConversions, type ConversionContext } from '../money/check-conversions.ts'
import { zoneDay } from '../intake/zone-offset.ts'
import type { Story } from '../articles/story.ts'
import { isLocalPicture } from '../print/local-pictures.ts'
import type { Kind, Told } from './kinds.ts'

export interface FlawContext {
  rates: ConversionContext['rates']
  /** IANA name: the zone whose calendar gives the day of a story. */
  timeZone: string
}

/** What an editor's proof has to say of a story itself, beyond what every print says. @param told what that is. */
export function findFlaws(story: Story, told: readonly Told[], context: FlawContext): Told[] {
  const isTold = (kind: Kind) => told.some((one) => one.kind === kind)
  const flaws: Told[] = []
  if (story.countries.length === 0)
    flaws.push({ kind: 'country', text: 'it is listed under none of the five countries' })
  const mute = countMute(story.body) + (story.image?.alt === '' && !isLocalPicture(story.image.src) ? 1 : 0)
  if (mute > 0) flaws.push({ kind: 'alt', text: mute === 1 ? 'a picture has none' : `${mute} pictures have none` })
  if (story.undated === true && !isTold('undated'))
    flaws.push({ kind: 'undated', text: `its source gave none: it has that of its import, ${story.publishedAt}` })
  if (story.unsafe && !isTold('unsafe'))
    flaws.push({ kind: 'unsafe', text: `left out of its text: ${story.unsafe.join(', ')}` })
  return [...flaws, ...findWrongConversions(story, context)]
}

function findWrongConversions(story: Story, { rates, timeZone }: FlawContext): Told[] {
  const day = zoneDay(story.publishedAt, timeZone)
  const { countries, mentions, language, body } = story
  const wrong = checkConversions(body, { countries, mentions, language, day, rates })
  return wrong.map(({ text }) => ({ kind: 'conversion', text }))
}

/** Pictures of other sites without alt text; those of `content/pictures/` are told of whenever they are placed. */
function countMute(nodes: Body): number {
  return nodes.reduce((count, node) => {
    if (typeof node === 'string') return count
    const { name, attributes, children } = partsOf(node)
    if (name !== 'img') return count + countMute(children)
    return count + (attributes.alt || isLocalPicture(String(attributes.src)) ? 0 : 1)
  }, 0)
}
