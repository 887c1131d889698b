import { createContext } from 'react'

/** The slug of the topic whose page this is, on such a page: its cards do not name it again. */
export const OwnTopic = createContext<string | undefined>(undefined)
