import type { Image } from '#edition/headline.ts'
import { toSiteSrcset, toSiteUrl } from '../site-url.ts'

interface PictureProps {
  image: Image
  /** How wide it is shown, as `sizes` of HTML says it. */
  sizes: string
  eager?: boolean
}

/** A story's picture at its own proportions, known before it loads. One from elsewhere learns nothing of the page. */
export function Picture({ image, sizes, eager = false }: PictureProps) {
  const { src, width, height, alt, sources = [] } = image
  return (
    <picture>
      {sources.map(({ type, srcset }) => (
        <source key={type} type={type} srcSet={toSiteSrcset(srcset)} sizes={sizes} />
      ))}
      <img
        src={toSiteUrl(src)}
        width={width}
        height={height}
        alt={alt}
        loading={eager ? 'eager' : 'lazy'}
        fetchPriority={eager ? 'high' : 'auto'}
        decoding="async"
        referrerPolicy="no-referrer"
      />
    </picture>
  )
}
