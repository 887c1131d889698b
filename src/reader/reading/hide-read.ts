import { recall, remember, useRemembered } from '../remember.ts'

const key = 'hideread'

/** Whether stories that were read are left out of lists. */
export function hidesRead(): boolean {
  return recall(key) === 'on'
}

export function useHidesRead(): boolean {
  return useRemembered(key) === 'on'
}

export function keepHidesRead(hides: boolean): void {
  remember(key, hides ? 'on' : '')
}
