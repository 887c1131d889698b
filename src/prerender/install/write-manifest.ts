import type { Site } from '../site/open-site.ts'
import { drawIcon } from './draw-icons.ts'
import { icons } from './icons.ts'
import { toManifest } from './to-manifest.ts'

/** Writes what a browser needs to install the site: its manifest and its icons. */
export async function writeManifest({ edition, base, write }: Site): Promise<void> {
  for (const icon of icons) write(icon.file, await drawIcon(icon))
  write('manifest.webmanifest', `${JSON.stringify(toManifest(edition, base), null, 2)}\n`)
}
