import { createElement, useEffect, useState, type ComponentType } from 'react'

/** A part of the page whose code comes after what is read. Once it is there, it is drawn at once. */
export interface LatePart<Props> {
  load: () => Promise<ComponentType<Props>>
  loaded?: ComponentType<Props>
}

interface LateProps<Props> {
  part: LatePart<Props>
  /** Calls `run` when it is time to load it. Returns what calls it off. */
  when: (run: () => void) => () => void
  props: Props
}

/** Where a part stands that comes late. Until then, and where it cannot be loaded, the page is as good without it. */
export function Late<Props extends object>({ part, when, props }: LateProps<Props>) {
  const [Part, setPart] = useState(() => part.loaded)
  useEffect(() => {
    let isWanted = true
    const show = (loaded: ComponentType<Props>) => {
      part.loaded = loaded
      if (isWanted) setPart(() => loaded)
    }
    const stop = when(() => {
      part.load().then(show, () => undefined)
    })
    return () => {
      isWanted = false
      stop()
    }
  }, [part, when])
  return Part && createElement(Part, props)
}
