import './index.css'
import { reloadOnce } from './reload-once.ts'
import { weave, weaveAll } from './weave.ts'
import { whenQuiet } from './when-quiet.ts'
import { fetchTranslations } from './words/translations.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root" to be drawn in.')

/** The page is there before its scripts: they come when it is painted and the line is free. */
async function begin(element: HTMLElement): Promise<void> {
  // Ends what styles do for the first paint alone: cards.css.
  document.documentElement.dataset.begun = ''
  // At the same time: the page's words, which are looked for again where they are needed.
  fetchTranslations()
  // Where it fails, so does what needs it.
  import('./react.ts').catch(() => undefined)
  const { start } = await import('./start.tsx')
  // To read so much code takes a phone long enough: what it does comes after a breath.
  await breath()
  await start(element)
}

/** A page comes with the styles that it needs; the whole sheet is named for browsers without scripts, and here for the rest. */
function addStyles(): void {
  const unscripted = Array.from(document.querySelectorAll('noscript'), ({ textContent }) => textContent).join('')
  const href = /<link rel="stylesheet"[^>]* href="([^"]+)"/.exec(unscripted)?.[1]
  if (href === undefined) return
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = href
  link.addEventListener('load', () => {
    void weave().then(weaveAll)
  })
  document.head.append(link)
}

function breath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}

if (root.hasChildNodes()) {
  whenQuiet(() => {
    addStyles()
    void begin(root).catch(reloadOnce)
  })
} else {
  weaveAll()
  void begin(root)
}
