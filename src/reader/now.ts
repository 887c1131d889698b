import { createContext } from 'react'

/**
 * When the page was opened, in milliseconds: what the age of things is counted to. Absent until the page runs in a browser,
 * because its HTML is written without a clock. Given by the page's root; only what shows it is drawn again when it comes in.
 */
export const Now = createContext<number | undefined>(undefined)
