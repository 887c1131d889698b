/**
 * After a new version of the site is put in place, the parts of the old one that a page has not loaded yet may be gone.
 * The page is then loaded anew, once: a second failure is not a matter of versions. Resolves only if it is not.
 */
export async function reloadOnce(): Promise<void> {
  try {
    if (sessionStorage.getItem('reloaded') === location.pathname) return
    if (!(await isReachable())) return
    sessionStorage.setItem('reloaded', location.pathname)
  } catch {
    // Without storage it might be loaded anew for ever.
    return
  }
  location.reload()
  await new Promise(() => undefined)
}

/** Loads the page anew, where there is a connection: else the browser would put a page of its own in its place. */
export async function reload(): Promise<void> {
  if (await isReachable()) location.reload()
}

async function isReachable(): Promise<boolean> {
  try {
    await fetch(location.href, { method: 'HEAD', cache: 'no-store' })
    return true
  } catch {
    return false
  }
}
