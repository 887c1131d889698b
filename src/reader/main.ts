import './index.css'
import { reloadOnce } from './reload-once.ts'
import { whenQuiet } from './when-quiet.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root" to be drawn in.')

/** The page is there before its scripts: they come when it is painted and the line is free. */
async function begin(element: HTMLElement): Promise<void> {
  const { start } = await import('./start.tsx')
  await start(element)
}

if (root.hasChildNodes()) whenQuiet(() => void begin(root).catch(reloadOnce))
else void begin(root)
