import { partsOf, type Attributes, type Body, type BodyNode } from '#edition/body.ts'
import type { Story } from '../articles/story.ts'
import { isLocalPicture, type LocalPicture, type PictureReader } from './local-pictures.ts'

export interface Placed {
  story: Story
  /** Those of `content/pictures/` that the story shows. */
  pictures: LocalPicture[]
  /** Pictures that cannot be shown, or that say nothing to who cannot see them. */
  warnings: string[]
}

/** Points a story's pictures at their files in the edition, with their sizes; a picture that is not there is dropped. */
export async function placePictures(story: Story, read: PictureReader): Promise<Placed> {
  const placed: Placed = { story, pictures: [], warnings: [] }
  const sources = new Set([...(story.image ? [story.image.src] : []), ...sourcesOf(story.body)].filter(isLocalPicture))
  if (sources.size === 0) return placed
  const found = new Map<string, LocalPicture>()
  for (const src of sources) {
    const picture = await read(src)
    if (typeof picture === 'string') placed.warnings.push(`a picture is left out: ${picture}`)
    else found.set(src, picture)
  }
  placed.pictures = [...found.values()]
  const { image, ...rest } = story
  placed.story = { ...rest, body: story.body.flatMap((node) => placeNode(node, found, placed.warnings)) }
  if (image && !isLocalPicture(image.src)) placed.story.image = image
  const own = image && found.get(image.src)
  if (image && own) {
    placed.story.image = { ...image, src: own.src, width: own.width, height: own.height }
    if (image.alt === '') placed.warnings.push(`the picture ${image.src} has no alt text`)
  }
  return placed
}

function sourcesOf(nodes: Body): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return []
    const { name, attributes, children } = partsOf(node)
    return name === 'img' ? [String(attributes.src)] : sourcesOf(children)
  })
}

/** A figure without its picture goes too: its caption alone would puzzle. */
function placeNode(node: BodyNode, found: ReadonlyMap<string, LocalPicture>, warnings: string[]): BodyNode[] {
  if (typeof node === 'string') return [node]
  const { name, attributes, children } = partsOf(node)
  const src = String(attributes.src)
  if (name === 'img' && isLocalPicture(src)) {
    const picture = found.get(src)
    if (picture && !attributes.alt) warnings.push(`the picture ${src} has no alt text`)
    return picture ? [['img', toAttributes(attributes, picture)]] : []
  }
  const placed = children.flatMap((child) => placeNode(child, found, warnings))
  const lost = sourcesOf(children).length > 0 && sourcesOf(placed).length === 0
  if (lost && (name === 'figure' || placed.length === 0)) return []
  return [Object.keys(attributes).length > 0 ? [name, attributes, ...placed] : [name, ...placed]]
}

function toAttributes(
  { srcset: _srcset, ...attributes }: Attributes,
  { src, width, height }: LocalPicture,
): Attributes {
  const sized = attributes.width !== undefined && attributes.height !== undefined
  return { ...attributes, src, alt: attributes.alt ?? '', ...(!sized && { width, height }) }
}
