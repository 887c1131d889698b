import { partsOf, type Body } from '#edition/body.ts'
import type { Story } from '../articles/story.ts'
import type { Told } from '../proof/kinds.ts'
import { isLocalPicture } from './local-pictures.ts'

/** What an editor's proof has to say of a story, beyond what every print says. */
export function findFlaws({ countries, image, body }: Story): Told[] {
  const flaws: Told[] =
    countries.length === 0 ? [{ kind: 'country', text: 'no country: it is listed under none of the five' }] : []
  const mute = countMute(body) + (image?.alt === '' && !isLocalPicture(image.src) ? 1 : 0)
  if (mute > 0)
    flaws.push({ kind: 'alt', text: mute === 1 ? 'a picture has no alt text' : `${mute} pictures have no alt text` })
  return flaws
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
