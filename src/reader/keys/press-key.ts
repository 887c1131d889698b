import type { QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { fromSiteUrl } from '../site-url.ts'
import { places } from './places.ts'
import { chosenHeadline, step } from './step.ts'

interface Acts {
  /** Leads to an address of the site, from its root. */
  navigate: (address: string) => void
  /** Lists all shortcuts. */
  list: () => void
  /** Draws something in the place of what it drew before. */
  draw: (part: ReactNode) => void
  queryClient: QueryClient
}

/** How long, in milliseconds, `g` waits for the key that says where to. */
const patience = 2_000

/** When `g` was pressed, as events tell the time. */
let ledAt = -Infinity

/** Does what a key asks for, if it is a shortcut. `event` tells when and where it was pressed. */
export function pressKey(key: string, { target, timeStamp, repeat }: KeyboardEvent, acts: Acts): void {
  const { navigate, list } = acts
  if (target instanceof Element && target.closest('dialog, [role=dialog]')) return
  if (document.querySelector('dialog[open]')) return
  const isLed = timeStamp - ledAt < patience
  ledAt = -Infinity
  if (isLed) {
    const place = places.find((one) => one.key === key)
    if (place) navigate(place.address)
  } else if (key === 'j') step(1, navigate)
  else if (key === 'k') step(-1, navigate)
  else if (repeat) return
  else if (key === 'g') ledAt = timeStamp
  else if (key === 'o') chosenHeadline()?.click()
  else if (key === 's') save(acts)
  else if (key === '/') search(navigate)
  else if (key === '?') list()
}

/** The story that is read, or that of a list in which the focus is: where there is a button for it, by that. */
function save({ queryClient, draw }: Acts): void {
  const item = document.activeElement?.closest('main article')
  const button = item
    ? item.querySelector<HTMLElement>('button[data-save]')
    : document.querySelector<HTMLElement>('main .tools button[data-save]')
  const headline = chosenHeadline()
  if (button) button.click()
  else if (headline) {
    const path = fromSiteUrl(headline.pathname).slice(1, -1)
    // Where its code can't be had, nothing is done and nothing said.
    import('../saved/save-listed.ts').then(
      ({ saveListed }) => saveListed(path, queryClient, draw),
      () => undefined,
    )
  }
}

function search(navigate: Acts['navigate']): void {
  const field = document.querySelector<HTMLElement>('main input[type="search"]')
  if (field) field.focus()
  else navigate('/search/')
}
