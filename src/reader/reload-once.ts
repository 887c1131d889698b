/**
 * After a new version of the site is put in place, the parts of the old one that a page has not loaded yet may be gone.
 * The page is then loaded anew, once: a second failure is not a matter of versions. Resolves only if it is not.
 */
export async function reloadOnce(): Promise<void> {
  try {
    if (sessionStorage.getItem('reloaded') === location.pathname) return
    sessionStorage.setItem('reloaded', location.pathname)
  } catch {
    return
  }
  location.reload()
  await new Promise(() => undefined)
}
