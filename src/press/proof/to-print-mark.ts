import { createHash } from 'node:crypto'
import { partsOf, type Body, type BodyNode } from '#edition/body.ts'
import type { Story } from '../articles/story.ts'

/** What a story and its printed article have in common. */
type Printable = Pick<Story, (typeof compared)[number] | 'body'>

const compared = [
  ...([
    'title',
    'summary',
    'publishedAt',
    'updatedAt',
    'language',
    'countries',
    'mentions',
    'topics',
    'source',
  ] as const),
  ...(['pin', 'byline', 'original'] as const),
] as const

/**
 * By this a printed article is known to be of the same version as the story, amounts already marked. Pictures are not
 * compared: they are printed in one of three ways.
 */
export function toPrintMark(story: Printable): string {
  const said = compared.map((key) => story[key] ?? null)
  const text = JSON.stringify([...said, withoutPictures(story.body)])
  return createHash('sha256').update(text).digest('base64url').slice(0, 16)
}

function withoutPictures(nodes: Body): BodyNode[] {
  return nodes.flatMap((node): BodyNode[] => {
    if (typeof node === 'string') return [node]
    const { name, attributes, children } = partsOf(node)
    if (name === 'img' || name === 'figure') return []
    const kept = withoutPictures(children)
    return children.length > 0 && kept.length === 0 ? [] : [[name, attributes, ...kept]]
  })
}
