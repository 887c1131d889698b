/** Whether some of an element's height lies within the window. Nothing of one that is not on the page does. */
export function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < window.innerHeight
}
