import type { QueryClient } from '@tanstack/react-query'
import { createElement, type ReactNode } from 'react'
import { toggleSaved, type Toggled } from './toggle-saved.ts'
import { ToggledNote } from './toggled-note.tsx'

/** How long, in milliseconds, it is said what was done. */
const aWhile = 6_000

let timer: ReturnType<typeof setTimeout> | undefined

/** Saves a story of a list, or lets go of it. `draw` shows what was done, for a while. */
export async function saveListed(
  path: string,
  queryClient: QueryClient,
  draw: (note: ReactNode) => void,
): Promise<void> {
  const time = performance.now()
  const tell = (toggled?: Toggled) => {
    clearTimeout(timer)
    draw(createElement(ToggledNote, { toggled, time }))
  }
  tell()
  tell(await toggleSaved(path, queryClient))
  timer = setTimeout(tell, aWhile)
}
