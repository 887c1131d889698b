/** The headlines of a list of stories, whatever page it is on. */
export const headlineLinks = 'main :is(.card-title, .result-title) a'

/** The addresses of the stories of the list that a story was last opened from, in its order. */
export let passedList: readonly string[] = []

/** Notes the list that a click on a headline leaves. Those related to a story are no list to go along. */
export function noteList({ target }: Event): void {
  const link = target instanceof Element && target.closest(headlineLinks)
  if (!link || link.closest('.related')) return
  passedList = Array.from(document.querySelectorAll<HTMLAnchorElement>(headlineLinks), ({ pathname }) => pathname)
}
