import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, useLocation } from 'react-router-dom'
import { describe, expect, it } from 'vitest'
import { useFollowLinks } from './follow-links.ts'
import { Link } from './link.tsx'

function Page() {
  useFollowLinks()
  const { pathname, search, hash } = useLocation()
  return (
    <>
      <p role="status">{pathname + search + hash}</p>
      <Link to="/tajikistan/">In the text</Link>
      <svg>
        <Link to="/kyrgyzstan/?lang=ru#top">
          <text>In a drawing</text>
        </Link>
        <Link to="/kyrgyzstan/" target="_blank">
          <text>In another tab</text>
        </Link>
        <a>
          <text>To nowhere</text>
        </a>
      </svg>
    </>
  )
}

async function follow(name: string): Promise<string | null> {
  render(<Page />, { wrapper: MemoryRouter })
  await userEvent.click(screen.getByText(name))
  return screen.getByRole('status').textContent
}

describe('a link', () => {
  it('is followed', async () => {
    expect(await follow('In the text')).toBe('/tajikistan/')
  })

  it('is followed in a drawing, with all of its address', async () => {
    expect(await follow('In a drawing')).toBe('/kyrgyzstan/?lang=ru#top')
  })

  it('in a drawing is the browser’s where it asks for another tab', async () => {
    expect(await follow('In another tab')).toBe('/')
  })

  it('without an address leads nowhere', async () => {
    expect(await follow('To nowhere')).toBe('/')
  })
})
