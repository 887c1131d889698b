import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** What decides when the rest is loaded. */
const firstParts =
  /index\.html$|src\/reader\/(main|when-quiet|weave|idle|reload-once|words\/translations)\.ts$|\.css$|preload-helper/
/** What only other pages than the front page need: see routes.tsx. */
const laterParts =
  /src\/offline\/|src\/reader\/((rates|amounts)\/|offline\/(?!offline\.tsx|when-staying)|words\/(languages\/|english\/(?!first))|search\/(?!use-search-key)|queries\/(search|shelf-stories)|pages\/(numbered|shelf|rates|currency|about|search)-page)|src\/edition\/(search|postings|parse-search)/

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

/** Vite loads styles ahead of each part of the code. Here no part has styles of its own: to load it is all there is to do. */
const withoutPreload: Plugin = {
  name: 'without-preload',
  apply: 'build',
  transform: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => ({ code: 'export const __vitePreload = (load) => load()', map: null }),
  },
}

const startGroup = {
  name: 'start',
  test: (id: string) => !firstParts.test(id) && !laterParts.test(id),
  includeDependenciesRecursively: false,
}

export default defineConfig(({ mode, isSsrBuild = false }) => ({
  plugins: [react(), tailwindcss(), withoutUnused, withoutPreload],
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
    // Pages link what they need themselves; one style sheet serves all of them.
    modulePreload: false,
    cssCodeSplit: false,
    // One file for the front page and for what all pages share, so that it is compressed as one; a file for each page beyond.
    ...(!isSsrBuild && { rolldownOptions: { output: { codeSplitting: { groups: [startGroup] } } } }),
  },
  test: {
    // A busy machine takes its time; what must be fast says so itself.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/{edition,press,prerender}/**/*.test.ts', 'test/*.test.ts'],
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
