import type { FeedSource } from '../settings.ts'

/** A source of press.json. One that came from a list has no rights until its editor has decided on them. */
export type PullSource = Omit<FeedSource, 'rights'> & { rights?: FeedSource['rights'] | undefined }
