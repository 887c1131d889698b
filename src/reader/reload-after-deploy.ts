/**
 * After a new version of the site is put in place, the parts of the old one that a page has not loaded yet are gone.
 * The page is then loaded anew, once: a second failure is not a matter of versions.
 */
export function reloadAfterDeploy(): void {
  window.addEventListener('vite:preloadError', (event) => {
    try {
      if (sessionStorage.getItem('reloaded') === location.pathname) return
      sessionStorage.setItem('reloaded', location.pathname)
    } catch {
      return
    }
    event.preventDefault()
    location.reload()
  })
}
