import { useSyncExternalStore } from 'react'
import { followMemory, remember } from '../remember.ts'

/**
 * Whether data are to be saved: a script at the top of the page says so on it (`data-datasaver`), before a picture could be
 * loaded. The reader's own word, once she has said it to this page, counts more than the browser's.
 */
export function savesData(): boolean {
  return document.documentElement.dataset.datasaver === 'on'
}

/** The same, followed. False in a page's HTML, which knows no reader. */
export function useSavesData(): boolean {
  return useSyncExternalStore(followMemory, savesData, () => false)
}

export function keepDataSaver(value: 'on' | 'off'): void {
  document.documentElement.dataset.datasaver = value
  remember('datasaver', value)
}
