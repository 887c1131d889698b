import type { Plugin } from 'vite'
import { loadShapes } from './load-shapes.ts'

const name = 'virtual:country-shapes'

/** Gives the reader the outlines of the five countries as a module, drawn when it is asked for. */
export const countryShapes: Plugin = {
  name: 'country-shapes',
  resolveId: (source) => (source === name ? `\0${name}` : null),
  load: (id) => (id === `\0${name}` ? `export const shapes = ${JSON.stringify(loadShapes())}` : null),
}
