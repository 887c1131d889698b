import { partsOf, type Attributes, type Body } from '#edition/body.ts'
import type { Story } from '../articles/story.ts'

/** Addresses of other sites' pictures in a story whose width and height it does not tell. */
export function findUnsized({ image, body }: Story): string[] {
  return [...(image && isUnsized(image) ? [image.src] : []), ...unsizedOf(body)]
}

function unsizedOf(nodes: Body): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return []
    const { name, attributes, children } = partsOf(node)
    if (name !== 'img') return unsizedOf(children)
    return isUnsized(attributes) ? [String(attributes.src)] : []
  })
}

function isUnsized({ src, width, height }: Attributes | NonNullable<Story['image']>): boolean {
  return /^https?:/i.test(String(src)) && (width === undefined || height === undefined)
}
