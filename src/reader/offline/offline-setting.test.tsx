import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { files } from '#edition/files.ts'
import { keep, listKept } from '#offline/kept.ts'
import { stores, type Store } from '#offline/stores.ts'
import { MemoryCaches } from '../../../test/memory-caches.ts'
import { toFileUrl } from '../site-url.ts'
import { OfflineSetting } from './offline-setting.tsx'

const base = import.meta.env.BASE_URL

async function keepFile(store: Store, file: string, bytes: number): Promise<void> {
  await keep(base, store, toFileUrl(file), new Response('x'.repeat(bytes)), 0)
}

describe('what is kept for reading without a connection', () => {
  let caches: MemoryCaches
  beforeEach(() => {
    caches = new MemoryCaches()
    vi.stubGlobal('caches', caches)
    Object.defineProperty(navigator, 'serviceWorker', { value: {}, configurable: true })
  })
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'caches')
    Reflect.deleteProperty(navigator, 'serviceWorker')
    delete document.documentElement.dataset.datasaver
  })

  it('is told in stories, each once, and in bytes', async () => {
    await keepFile('latest', files.edition, 100_000)
    await keepFile('latest', files.article('2025/12/tea'), 1_000_000)
    await keepFile('saved', files.article('2025/12/tea'), 1_000_000)
    await keepFile('read', files.article('2025/12/bread'), 400_000)
    render(<OfflineSetting />)
    expect(await screen.findByText('Now kept: 2 stories, 2.5 MB in all.')).toBeVisible()
    expect(screen.getByText(/keeps the lists, the rates and the newest 30 stories, at most 1 MB/)).toBeVisible()
    expect(screen.getByText(/the last 500 of them or 10 MB/)).toBeVisible()
  })

  it('is deleted at a press, all of it, and that is said', async () => {
    for (const store of stores) await keepFile(store, files.article(`2025/12/${store}`), 100_000)
    render(<OfflineSetting />)
    expect(await screen.findByText('Now kept: 6 stories, 0.6 MB in all.')).toBeVisible()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    await userEvent.click(screen.getByRole('button', { name: 'Delete what is kept' }))
    expect(await screen.findByText('Now kept: 0 stories, 0 MB in all.')).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent(/^It is deleted\./)
    expect((await Promise.all(stores.map((store) => listKept(base, store)))).flat()).toEqual([])
  })

  it('is nothing that was not asked for where data are saved', async () => {
    document.documentElement.dataset.datasaver = 'on'
    render(<OfflineSetting />)
    expect(await screen.findByText('Now kept: 0 stories, 0 MB in all.')).toBeVisible()
    expect(screen.getByText('Data are being saved: nothing is kept before you ask for it.')).toBeVisible()
    expect(screen.queryByText(/newest 30 stories/)).toBeNull()
  })

  it('is not counted where it may not be read; the rest is said', async () => {
    caches.blocked = true
    render(<OfflineSetting />)
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)))
    expect(screen.getByRole('button', { name: 'Delete what is kept' })).toBeVisible()
    expect(screen.queryByText(/Now kept/)).toBeNull()
  })

  it('is not said to be deleted where it could not be', async () => {
    await keepFile('read', files.article('2025/12/tea'), 100_000)
    render(<OfflineSetting />)
    const kept = await screen.findByText('Now kept: 1 story, 0.1 MB in all.')
    caches.blocked = true
    await userEvent.click(screen.getByRole('button', { name: 'Delete what is kept' }))
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)))
    expect(kept).toBeVisible()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })
})

it('a browser that keeps nothing is said to, and offers nothing to delete', () => {
  render(<OfflineSetting />)
  expect(screen.getByText('This browser keeps nothing for reading without a connection.')).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})
