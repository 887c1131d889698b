import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router-dom'
import { App } from '#reader/app.tsx'
import { fillQueries } from '#reader/hydration/page-data.ts'
import { newQueryClient } from '#reader/query-client.ts'
import type { Words } from '#reader/words/words.ts'
import type { LoadedPage } from './load-page.ts'

/** The HTML of a page's root, as React in the browser expects to find it. `base` is the folder that the site lies in. */
export function drawPage({ data, body }: LoadedPage, base: string, words: Words): string {
  const queryClient = newQueryClient()
  fillQueries(queryClient, data, body)
  const address = encodeURI(data.address ?? '/not-found/')
  const missing = data.address === null
  const html = renderToString(
    <StrictMode>
      <StaticRouter basename={base} location={base + address.slice(1)}>
        <App queryClient={queryClient} words={words} now={undefined} missing={missing} />
      </StaticRouter>
    </StrictMode>,
  )
  queryClient.clear()
  return html
}
