import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { countryShapes } from './tools/map/map-plugin.ts'

/** What decides when the rest is loaded. */
const firstParts =
  /index\.html$|src\/reader\/(main|when-quiet|weave|idle|reload-once|words\/translations)\.ts$|\.css$|preload-helper/
/** What only other pages than the front page need: see routes.tsx. */
const laterParts =
  /src\/offline\/|country-shapes|src\/reader\/((rates|amounts|countries\/map|listen|print|share|saved)\/|choice\.tsx|reading\/(?!reading\.ts|begin|settle|kept-json)|articles\/tool(s-row)?\.tsx|keys\/(?!keys\.tsx|passed-list)|settings\/|offline\/(?!offline\.tsx)|words\/(languages\/|english\/(?!first))|search\/|queries\/(search|shelf-stories)|pages\/(numbered|shelf|rates|currency|about|search|saved)-page)|src\/edition\/(search|postings|parse-search)/

/** React Router's package leads everybody to its build for developers, which has their warnings in it. */
const routerBuild = fileURLToPath(new URL('node_modules/react-router/dist/production/', import.meta.url))

/** React Router makes and names components by statements that a bundler must keep, used or not: these do nothing else. */
const withoutUnused: Plugin = {
  name: 'without-unused-components',
  apply: 'build',
  transform: {
    filter: { id: /react-router\/dist\/production\/.*\.mjs$/ },
    handler: (code) => ({
      code: code
        .replace(/^\w+\.displayName = "\w+";$/gm, '')
        .replace(/= (React\d*\.(forwardRef|createContext)\()/g, '= /* @__PURE__ */ $1'),
      map: null,
    }),
  },
}

/** Nothing is ever changed on a server. Of what react-query keeps for that, this is all that its client calls by itself. */
const withoutMutations: Plugin = {
  name: 'without-mutations',
  apply: 'build',
  transform: {
    filter: { id: /query-core\/build\/modern\/mutationCache\.js$/ },
    handler: () => ({
      code: 'export class MutationCache { clear() {} resumePausedMutations() { return Promise.resolve() } }',
      map: null,
    }),
  },
}

/**
 * Vite's own helper loads styles ahead as well, and waits for them. Here no part has styles of its own: it is enough to name
 * all files that a part needs at once, rather than have each found in the one before.
 */
const plainPreload: Plugin = {
  name: 'plain-preload',
  apply: 'build',
  transform: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => ({
      code: `export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    const href = import.meta.env.BASE_URL + file
    if (!document.querySelector('link[href="' + href + '"]'))
      document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }))
  }
  return load()
}`,
      map: null,
    }),
  },
}

/**
 * React's packages are CommonJS: what imports them by name asks a chunk of the bundler's own for help, which costs a round trip of
 * its own. Here one module, beside React, knows all names, and the rest import from that.
 */
const reactByName: Plugin = {
  name: 'react-by-name',
  apply: (_, { isSsrBuild }) => !isSsrBuild,
  enforce: 'pre',
  resolveId: (source, importer) =>
    /^react(\/jsx-runtime)?$/.test(source) && importer && !/node_modules\/react(-dom)?\/|^\0/.test(importer)
      ? `\0by-name:${source}`
      : null,
  load: async (id) => {
    if (!id.startsWith('\0by-name:')) return null
    const source = id.slice('\0by-name:'.length)
    const names = Object.keys((await import(source)) as object).filter(
      (name) => name !== 'default' && name !== 'module.exports',
    )
    return `import all from '${source}'\nexport const { ${names.join(', ')} } = all\nexport default all`
  },
}

const groups = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\/|by-name:|src\/reader\/react\.ts$/ },
  { name: 'start', test: (id: string) => !firstParts.test(id) && !laterParts.test(id) },
].map((group) => ({ ...group, includeDependenciesRecursively: false }))

export default defineConfig(({ mode, isSsrBuild = false }) => ({
  plugins: [react(), tailwindcss(), withoutUnused, withoutMutations, plainPreload, reactByName, countryShapes],
  resolve: {
    alias:
      mode === 'production'
        ? [
            { find: /^react-router$/, replacement: `${routerBuild}index.mjs` },
            { find: /^react-router\/dom$/, replacement: `${routerBuild}dom-export.mjs` },
          ]
        : [],
  },
  build: {
    target: ['chrome111', 'edge111', 'firefox128', 'safari16.4'],
    modulePreload: { polyfill: false },
    // One style sheet serves all pages.
    cssCodeSplit: false,
    // One file for the front page and for what all pages share, so that it is compressed as one; a file for each page beyond.
    ...(!isSsrBuild && { rolldownOptions: { output: { codeSplitting: { groups } } } }),
  },
  test: {
    // A busy machine takes its time; what must be fast says so itself.
    testTimeout: 30_000,
    // Many wait for a press or a disk, not for the processor.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/{edition,offline,press,prerender}/**/*.test.ts', 'test/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          include: ['src/reader/**/*.test.{ts,tsx}', 'test/*.test.tsx'],
          setupFiles: ['test/setup-page.ts'],
        },
      },
    ],
  },
}))
