import { partsOf, type Attributes, type Body, type BodyNode } from '#edition/body.ts'
import type { Image } from '#edition/headline.ts'
import type { Story } from '../articles/story.ts'
import { narrowest } from '../articles/to-image.ts'
import type { Size } from '../pictures/read-size.ts'
import type { PictureFile, Settle, Settled, Unsettled } from '../pictures/settled.ts'
import { toShownSize } from '../pictures/to-shown-size.ts'
import type { Told } from '../proof/kinds.ts'
import { isLocalPicture } from './local-pictures.ts'

export interface Placed {
  story: Story
  /** The files of the edition that the story shows. */
  pictures: PictureFile[]
  /** Pictures that cannot be shown, or that say nothing to who cannot see them. */
  warnings: Told[]
  /** Addresses of those that lie in `content/pictures/`. */
  local: string[]
  /** Those with which something was wrong. */
  unsettled: Unsettled[]
}

/** Pictures of one story as they were settled, by the addresses that the story has for them. */
type Found = ReadonlyMap<string, Settled>

/** Settles a story's pictures: each is there with its size, or is left out with its caption. */
export async function placePictures(story: Story, settle: Settle): Promise<Placed> {
  const told = new Map<string, Size | undefined>()
  const named = story.image ? [{ src: story.image.src, size: sizeOf(story.image) }] : []
  for (const { src, size } of [...named, ...picturesOf(story.body)]) told.set(src, told.get(src) ?? size)
  if (told.size === 0) return { story, pictures: [], warnings: [], local: [], unsettled: [] }
  const found = new Map<string, Settled>()
  const settled = await Promise.all([...told].map(async ([src, size]) => [src, await settle(src, size)] as const))
  for (const [src, one] of settled) found.set(src, one)
  const warnings = settled.flatMap(([, { problem }]): Told[] =>
    problem === undefined ? [] : [{ kind: 'picture', text: problem }],
  )
  const pictures = settled.flatMap(([, one]) => (one.way === 'own' ? one.picture.files : []))
  const { image: wanted, caption, credit, ...rest } = story
  const body = story.body.flatMap((node) => placeNode(node, found, warnings))
  const image = wanted && placeImage(wanted, found, warnings)
  const texts = { ...(caption !== undefined && { caption }), ...(credit !== undefined && { credit }) }
  const local = [...told.keys()].filter(isLocalPicture)
  const unsettled = settled.flatMap(([src, { way, problem }]) =>
    problem === undefined ? [] : [{ src, told: told.get(src), way }],
  )
  return { story: { ...rest, ...(image && { image, ...texts }), body }, pictures, warnings, local, unsettled }
}

function placeImage(image: NonNullable<Story['image']>, found: Found, warnings: Told[]): Image | undefined {
  const { src, alt } = image
  const settled = found.get(src)
  if (settled === undefined || settled.way === 'left out') return undefined
  const shown = settled.way === 'own' ? settled.picture : { src, ...settled.size }
  if (isLocalPicture(src) && alt === '') warnings.push(noAlt(src))
  if (shown.width < narrowest && !isLocalPicture(src)) {
    const text = `the picture ${src} is left out: it is only ${shown.width} pixels wide`
    warnings.push({ kind: 'picture', text })
    return undefined
  }
  const { width, height } = shown
  const sources = 'sources' in shown ? shown.sources : settled.way === 'linked' ? image.sources : undefined
  return { src: shown.src, width, height, alt, ...(sources && { sources }) }
}

function noAlt(src: string): Told {
  return { kind: 'alt', text: `the picture ${src} has no alt text` }
}

function picturesOf(nodes: Body): { src: string; size: Size | undefined }[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return []
    const { name, attributes, children } = partsOf(node)
    return name === 'img' ? [{ src: String(attributes.src), size: sizeOf(attributes) }] : picturesOf(children)
  })
}

function sizeOf({ width, height }: Attributes | NonNullable<Story['image']>): Size | undefined {
  return typeof width === 'number' && typeof height === 'number' ? { width, height } : undefined
}

/** A figure without its picture goes too: its caption alone would puzzle. */
function placeNode(node: BodyNode, found: Found, warnings: Told[]): BodyNode[] {
  if (typeof node === 'string') return [node]
  const { name, attributes, children } = partsOf(node)
  if (name === 'img') {
    const src = String(attributes.src)
    const settled = found.get(src)
    if (settled === undefined || settled.way === 'left out') return []
    if (isLocalPicture(src) && !attributes.alt) warnings.push(noAlt(src))
    return [['img', toAttributes(attributes, settled)]]
  }
  const placed = children.flatMap((child) => placeNode(child, found, warnings))
  const lost = picturesOf(children).length > 0 && picturesOf(placed).length === 0
  if (lost && (name === 'figure' || placed.length === 0)) return []
  return [Object.keys(attributes).length > 0 ? [name, attributes, ...placed] : [name, ...placed]]
}

function toAttributes(attributes: Attributes, settled: Exclude<Settled, { way: 'left out' }>): Attributes {
  if (settled.way === 'linked') return { ...attributes, ...toShownSize(attributes, settled.size) }
  const { src, srcset, width, height } = settled.picture
  const { srcset: _theirs, ...rest } = attributes
  const ours = { src, ...(srcset !== undefined && { srcset }) }
  return { ...rest, ...ours, alt: attributes.alt ?? '', ...toShownSize(attributes, { width, height }) }
}
