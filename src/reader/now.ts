import { createContext, use } from 'react'

/**
 * When the page was opened, in milliseconds: what the age of things is counted to. Absent until the page runs in a browser,
 * because its HTML is written without a clock. Given by the page's root; only what shows it is drawn again when it comes in.
 */
export const Now = createContext<number | undefined>(undefined)

/** Whether the page runs in a browser by now: what is known only there is drawn then, and not while its HTML is taken over. */
export function useRunning(): boolean {
  return use(Now) !== undefined
}
