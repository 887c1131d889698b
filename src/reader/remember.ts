import { useSyncExternalStore } from 'react'

/**
 * Small settings kept in the browser. Where storage is blocked or full they last as long as the page: nothing fails.
 */
const unkept = new Map<string, string>()
const notices = new Set<() => void>()

/** The kept value; null where nothing was kept, or where there is no storage at all. */
export function recall(key: string): string | null {
  try {
    return unkept.get(key) ?? localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Returns whether it stays when the page is closed. */
export function remember(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value)
    unkept.delete(key)
  } catch {
    unkept.set(key, value)
  }
  for (const notice of notices) notice()
  return !unkept.has(key)
}

/** Calls back whenever something is remembered, in this tab or in others. Returns what ends that. */
export function followMemory(notice: () => void): () => void {
  notices.add(notice)
  window.addEventListener('storage', notice)
  return () => {
    notices.delete(notice)
    window.removeEventListener('storage', notice)
  }
}

/** A kept value that follows its changes, in this tab and in others. Null in a page's HTML, which knows no reader. */
export function useRemembered(key: string): string | null {
  return useSyncExternalStore(
    followMemory,
    () => recall(key),
    () => null,
  )
}
