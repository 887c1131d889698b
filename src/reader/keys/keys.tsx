import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState, type ComponentType, type ReactNode } from 'react'
import { useNavigate } from 'react-router-dom'
import { useRunning } from '../now.ts'
import { useRemembered } from '../remember.ts'
import { useWords } from '../words/use-words.ts'
import { noteList } from './passed-list.ts'
import type * as pressing from './press-key.ts'

/** What is being written in takes all keys. */
const fields = 'input:not([type=checkbox],[type=radio]),textarea,select,[contenteditable]'

let code: Promise<typeof pressing> | undefined

/**
 * The keyboard's shortcuts, unless the reader has switched them off, and the button that lists them. Their code comes with the
 * first key that may be one, and then does what that key asks for.
 */
export function Keys() {
  const running = useRunning()
  const words = useWords()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const off = useRemembered('keys') === 'off'
  const [List, setList] = useState<ComponentType<{ close: () => void }>>()
  const [part, draw] = useState<ReactNode>()
  const list = () => {
    import('./keys-dialog.tsx').then(
      ({ KeysDialog }) => {
        setList(() => KeysDialog)
      },
      // Asked for again, it is loaded again.
      () => undefined,
    )
  }
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { ctrlKey, metaKey, altKey, isComposing, defaultPrevented, target } = event
    if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return
    if (!(target instanceof Element) || target.closest(fields)) return
    const key = toKey(event)
    if (!code && !/^[/?gjkos]$/.test(key)) return
    // Firefox would look for text.
    if (key === '/') event.preventDefault()
    code ??= import('./press-key.ts')
    code.then(
      ({ pressKey }) => {
        pressKey(key, event, { list, draw, queryClient, navigate: (address) => void navigate(address) })
      },
      () => {
        code = undefined
      },
    )
  })
  useEffect(() => {
    if (off) return
    document.addEventListener('keydown', press)
    document.addEventListener('click', noteList, { capture: true })
    return () => {
      document.removeEventListener('keydown', press)
      document.removeEventListener('click', noteList, { capture: true })
    }
  }, [off])
  return (
    <>
      {running && (
        <button type="button" className="keys-button" aria-keyshortcuts={off ? undefined : '?'} onClick={list}>
          {words.keyboard}
        </button>
      )}
      {part}
      {List && (
        <List
          close={() => {
            setList(undefined)
          }}
        />
      )}
    </>
  )
}

/** The sign that a key writes; on a layout of other letters than Latin ones, the letter that stands in its place on a Latin one. */
function toKey({ key, code: place, shiftKey }: KeyboardEvent): string {
  if (shiftKey) return key
  return key > '~' ? place.replace('Key', '').toLowerCase() : key.toLowerCase()
}
