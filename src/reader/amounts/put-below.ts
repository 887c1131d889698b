/** Room between a sheet and what it belongs to, and the sides of the page, in pixels. */
const room = 8

/** Puts a sheet below the last line of an element, within its parent's width. The sheet moves nothing, and scrolls with the page. */
export function putBelow(sheet: HTMLElement, element: HTMLElement): void {
  const parent = sheet.offsetParent?.getBoundingClientRect()
  const line = [...element.getClientRects()].at(-1)
  if (!parent || !line) return
  const furthest = parent.width - sheet.offsetWidth
  sheet.style.top = `${line.bottom - parent.top + room}px`
  sheet.style.left = `${Math.max(0, Math.min(line.left - parent.left, furthest))}px`
}
