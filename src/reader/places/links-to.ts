/** All links of the page's main part to an address: several stories of a list may lead to one topic. */
export function linksTo(href: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`main a[href="${CSS.escape(href)}"]`)]
}
