import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Article } from '#edition/article.ts'
import { files } from '#edition/files.ts'
import { anEdition } from '../../../test/build-edition.ts'
import { aHeadline } from '../../../test/build-headline.ts'
import { openPage } from '../../../test/open-page.tsx'
import { StaticHost } from '../../../test/static-host.ts'

const headline = aHeadline({ path: '2025/12/tea', title: 'Tea' })

/** Opens a story of a site whose editors said where it lies, and presses Share. */
async function share({ mayCopy = true } = {}): Promise<void> {
  const article: Article = { ...headline, body: [['p', 'Leaves.']], related: [] }
  const table = anEdition([headline])
  new StaticHost({
    ...table,
    [files.edition]: { ...(table[files.edition] as object), url: 'https://wire.example/news' },
    [files.article(headline.path)]: article,
  })
  const user = openPage('/2025/12/tea/')
  if (!mayCopy) vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
  await user.click(await screen.findByRole('button', { name: 'Share' }))
}

const url = 'https://wire.example/news/2025/12/tea/'

describe('a story is shared', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'share')
    vi.restoreAllMocks()
  })

  it('by the system’s own sheet, by the address that its editors gave the site', async () => {
    const sheet = vi.fn(() => Promise.resolve())
    Object.assign(navigator, { share: sheet })
    await share()
    expect(sheet).toHaveBeenCalledWith({ title: 'Tea', url })
  })

  it('by nothing more once the reader has closed that sheet', async () => {
    Object.assign(navigator, { share: () => Promise.reject(new DOMException('closed', 'AbortError')) })
    await share()
    expect(screen.getByRole('button', { name: 'Share' })).toBeVisible()
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('else by copying its address, which is said', async () => {
    await share()
    expect(await screen.findByText('The address of the story is copied.')).toHaveAttribute('role', 'status')
    expect(screen.getByRole('button', { name: 'Copied' })).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(url)
  })

  it('else by its address in a field, selected', async () => {
    await share({ mayCopy: false })
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Address of the story' })
    expect(field).toHaveValue(url)
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, url.length])
  })
})
