import type { ReactNode } from 'react'
import type { Image } from '#edition/headline.ts'
import { toSiteSrcset, toSiteUrl } from '../site-url.ts'
import { OnDemand } from './on-demand.tsx'

interface PictureProps {
  image: Image
  /** How wide it is shown, as `sizes` of HTML says it. */
  sizes: string
  /** Whether it is seen first. */
  first?: boolean
  /** What stands in its place while data are saved. */
  instead?: ReactNode
}

/**
 * A story's picture at its own proportions, known before it loads. One from elsewhere learns nothing of the page. Each waits until it
 * is laid out, so that none is loaded where data are saved; the head of a page names the first one, to have it early.
 */
export function Picture({ image, sizes, first = false, instead }: PictureProps) {
  const { src, width, height, alt, sources = [] } = image
  return (
    <OnDemand alt={alt} instead={instead}>
      {(given) => (
        <picture>
          {sources.map(({ type, srcset }) => (
            <source key={type} type={type} srcSet={toSiteSrcset(srcset)} sizes={sizes} />
          ))}
          <img
            loading="lazy"
            src={toSiteUrl(src)}
            width={width}
            height={height}
            alt={alt}
            fetchPriority={first ? 'high' : 'auto'}
            decoding="async"
            referrerPolicy="no-referrer"
            {...given}
          />
        </picture>
      )}
    </OnDemand>
  )
}
