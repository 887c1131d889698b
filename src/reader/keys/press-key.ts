import { places } from './places.ts'
import { chosenHeadline, step } from './step.ts'

interface Acts {
  /** Leads to an address of the site, from its root. */
  navigate: (address: string) => void
  /** Lists all shortcuts. */
  list: () => void
}

/** How long, in milliseconds, `g` waits for the key that says where to. */
const patience = 2_000

/** When `g` was pressed, as events tell the time. */
let ledAt = -Infinity

/** Does what a key asks for, if it is a shortcut. `event` tells when and where it was pressed. */
export function pressKey(key: string, { target, timeStamp, repeat }: KeyboardEvent, { navigate, list }: Acts): void {
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
  else if (key === 's') save()
  else if (key === '/') search(navigate)
  else if (key === '?') list()
}

function save(): void {
  const button = 'button[data-save]'
  const chosen = chosenHeadline()?.closest('article')?.querySelector<HTMLElement>(button)
  ;(chosen ?? document.querySelector<HTMLElement>(`main .tools ${button}`))?.click()
}

function search(navigate: Acts['navigate']): void {
  const field = document.querySelector<HTMLElement>('main input[type="search"]')
  if (field) field.focus()
  else navigate('/search/')
}
