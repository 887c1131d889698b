import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router-dom'
import { loadAhead } from './ahead/load-ahead.ts'
import { App } from './app.tsx'
import './index.css'
import { startPlaces } from './places/keep-places.ts'
import { newQueryClient } from './query-client.ts'
import { reloadAfterDeploy } from './reload-after-deploy.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root" to be drawn in.')

const queryClient = newQueryClient()
reloadAfterDeploy()
startPlaces()
createRoot(root).render(
  <StrictMode>
    <BrowserRouter basename={import.meta.env.BASE_URL}>
      <App queryClient={queryClient} now={Date.now()} />
    </BrowserRouter>
  </StrictMode>,
)
loadAhead(queryClient)
