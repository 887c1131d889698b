import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router-dom'
import { App } from '#reader/app.tsx'
import { newQueryClient } from '#reader/query-client.ts'
import { english } from '#reader/words/words.ts'

/** Opens the page at an address, as a browser would, at noon of 9 December 2025 UTC unless told otherwise. */
export function openPage(address: string, now = Date.parse('2025-12-09T12:00:00Z')) {
  const queryClient = newQueryClient()
  queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retryDelay: 1 } })
  render(
    <MemoryRouter initialEntries={[address]}>
      <App queryClient={queryClient} words={english} now={now} />
    </MemoryRouter>,
  )
  return userEvent.setup()
}
