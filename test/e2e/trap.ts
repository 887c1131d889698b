import type { Page } from '@playwright/test'

declare global {
  interface Window {
    sprung: string[]
  }
}

/**
 * Sets a trap in all pages of a tab: whatever attacks call is noted, and so is every request that leaves the site, other than
 * for a picture: none gets an answer, see the browser's options. `held` keeps the site's own scripts from loading, so that a
 * page stays as it was served. (Playwright's own interception would do too, but without the browser's cache each page takes
 * three times as long.)
 */
export async function setTrap(page: Page, site: string, { held }: { held: boolean }): Promise<{ sprung: string[] }> {
  const sprung: string[] = []
  await page.exposeFunction('tellTrap', (text: string) => sprung.push(text))
  await page.addInitScript(() => {
    const tell = (text: string) => {
      void (window as unknown as { tellTrap: (text: string) => Promise<void> }).tellTrap(`${text} on ${location.href}`)
    }
    for (const name of ['__trap', 'alert', 'confirm', 'prompt', 'print', 'open']) {
      Object.defineProperty(window, name, {
        value: (told: unknown) => {
          tell(`${name}(${String(told)}) ran`)
        },
      })
    }
    for (const name of ['write', 'writeln'] as const) {
      document[name] = (...texts: string[]) => {
        tell(`document.${name}(${texts.join()}) ran`)
      }
    }
  })
  page.on('dialog', (dialog) => {
    sprung.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('popup', (popup) => sprung.push(`a window: ${popup.url()}`))
  page.on('pageerror', (error) => sprung.push(`a script's error: ${error.message} on ${page.url()}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(site) && request.resourceType() !== 'image')
      sprung.push(`${request.resourceType()} ${url} was asked for on ${page.url()}`)
  })
  if (held) {
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.setBlockedURLs', { urls: [`${site}assets/*.js`] })
  }
  return { sprung }
}

/**
 * Does in the page what a reader could: points at, focuses and clicks everything. A link to the web or to a mailbox is not
 * followed; any other is.
 */
export function touchAll(): void {
  const safe = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link && /^(?:https?|mailto):$/.test(link.protocol)) event.preventDefault()
  }
  window.addEventListener('click', safe, { capture: true })
  for (const element of document.querySelectorAll<HTMLElement>('main *')) {
    for (const name of ['mouseover', 'mouseenter', 'mousemove', 'pointerover', 'mousedown', 'mouseup'])
      element.dispatchEvent(new MouseEvent(name, { bubbles: true }))
    if (element.closest('button, label, input') === null) {
      element.focus({ preventScroll: true })
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    }
  }
  window.removeEventListener('click', safe, { capture: true })
}

/** What in a document could act, by its tree alone; and what its article's text holds besides the closed set of elements. */
export function findHarm(): { harm: string[]; scripts: string[] } {
  const elements =
    'p h2 h3 h4 ul ol li blockquote pre code em strong sub sup a br hr figure figcaption img data table thead tbody tr th td'
  const attributes = 'href src srcset alt width height value lang dir'
  /** What the page itself adds to a text. */
  const added = 'class role tabindex aria-label rel loading decoding referrerpolicy'
  const harm: string[] = []
  for (const element of document.querySelectorAll('*')) {
    const tag = `<${element.localName}>`
    if (/^(?:i?frame|frameset|object|embed|applet|base|math|form)$/.test(element.localName)) harm.push(tag)
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on') || name === 'srcdoc' || name === 'formaction') harm.push(`${tag} with ${name}`)
      const acts = ['href', 'src', 'action', 'xlink:href'].includes(name)
      if (acts && /^[\s\u0000-\u0020]*(?:javascript|vbscript|data):/i.test(value)) harm.push(`${tag} ${name}=${value}`)
    }
    if (element.matches('.prose *')) {
      if (!elements.split(' ').includes(element.localName) && !element.matches('div.wide'))
        harm.push(`${tag} in a text`)
      for (const { name } of element.attributes)
        if (!`${attributes} ${added}`.split(' ').includes(name)) harm.push(`${tag} with ${name} in a text`)
    }
  }
  const active = [...document.scripts].filter(({ type }) => /^(?:|module|text\/javascript)$/.test(type))
  return { harm, scripts: active.map(({ src, textContent }) => src || textContent) }
}
