import { fireEvent, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { anEdition } from '../../../test/build-edition.ts'
import { openPage } from '../../../test/open-page.tsx'
import { StaticHost } from '../../../test/static-host.ts'
import { resetSettings } from './use-setting.ts'

const { dataset } = document.documentElement

beforeEach(() => {
  new StaticHost(anEdition([]))
})
afterEach(() => {
  vi.restoreAllMocks()
  resetSettings()
  delete dataset.datasaver
})

async function openSettings(): Promise<{ user: UserEvent; panel: HTMLElement }> {
  const user = openPage('/about/')
  await user.click(await screen.findByRole('button', { name: 'Reading settings' }))
  return { user, panel: await screen.findByRole('dialog', { name: 'Reading settings' }) }
}

const radio = (name: string) => screen.getByRole('radio', { name })
const slider = () => screen.getByRole('slider', { name: 'Text size' })

describe('the panel of settings', () => {
  it('closes by its button, and by a click beside it', async () => {
    const { user, panel } = await openSettings()
    await user.click(within(panel).getByRole('heading', { name: 'Reading settings' }))
    expect(panel).toBeVisible()
    await user.click(panel)
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Reading settings' }))
    await user.click(await screen.findByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('has the page follow what is chosen, and keeps it', async () => {
    const { user } = await openSettings()
    expect(radio('System')).toBeChecked()
    await user.click(radio('Sepia'))
    expect([radio('System'), radio('Sepia')].map((one) => (one as HTMLInputElement).checked)).toEqual([false, true])
    expect(slider()).toHaveAttribute('aria-valuetext', '100 %')
    fireEvent.change(slider(), { target: { value: '3' } })
    expect(slider()).toHaveAttribute('aria-valuetext', '130 %')
    expect(screen.getByText('130 %')).toBeVisible()
    expect(dataset).toMatchObject({ theme: 'sepia', size: '130' })
    expect(Object.fromEntries(Object.entries(localStorage))).toMatchObject({ theme: 'sepia', size: '130' })
  })

  it('shows what was chosen another day, but nothing that there is not to choose', async () => {
    localStorage.setItem('theme', 'dark')
    localStorage.setItem('size', '1000')
    await openSettings()
    expect(radio('Dark')).toBeChecked()
    expect(slider()).toHaveAttribute('aria-valuetext', '100 %')
  })

  it('shows what is chosen in another tab', async () => {
    await openSettings()
    localStorage.setItem('face', 'sans')
    fireEvent(window, new StorageEvent('storage', { key: 'face' }))
    expect(radio('Sans serif')).toBeChecked()
  })

  it('gives the page its own looks again, and nothing else', async () => {
    const { user } = await openSettings()
    for (const name of ['Sans serif', 'Long', 'Wide', 'Light']) await user.click(radio(name))
    fireEvent.change(slider(), { target: { value: '0' } })
    await user.click(screen.getByRole('checkbox', { name: 'Save data' }))
    expect(dataset).toMatchObject({ face: 'sans', measure: 'wide', leading: 'loose', theme: 'light', size: '90' })
    await user.click(screen.getByRole('button', { name: 'Reset' }))
    const own = { face: 'serif', measure: 'normal', leading: 'normal', theme: 'system', size: '100' }
    expect(dataset).toMatchObject(own)
    expect(Object.fromEntries(Object.entries(localStorage))).toMatchObject({ ...own, datasaver: 'on' })
    for (const name of ['Serif', 'System']) expect(radio(name)).toBeChecked()
    expect(slider()).toHaveAttribute('aria-valuetext', '100 %')
    expect(screen.getByRole('checkbox', { name: 'Save data' })).toBeChecked()
  })

  it('says where it was the browser that asked to save data, until the reader says otherwise', async () => {
    dataset.datasaver = 'on'
    const { user } = await openSettings()
    const saver = screen.getByRole('checkbox', { name: 'Save data' })
    expect(saver).toBeChecked()
    expect(saver).toHaveAccessibleDescription(/Your browser is set to save data\.$/)
    await user.click(saver)
    expect(saver).not.toBeChecked()
    expect(dataset.datasaver).toBe('off')
    expect(localStorage.getItem('datasaver')).toBe('off')
    await user.click(saver)
    expect(dataset.datasaver).toBe('on')
    expect(saver).not.toHaveAccessibleDescription(/Your browser/)
  })

  it('speaks the language that is chosen in it, and stays open', async () => {
    const { user } = await openSettings()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Русский')
    const panel = await screen.findByRole('dialog', { name: 'Настройки чтения' })
    expect(within(panel).getByRole('combobox', { name: 'Язык' })).toHaveValue('ru')
    expect(localStorage.getItem('language')).toBe('ru')
  })

  it('switches the keys of the page off', async () => {
    const { user } = await openSettings()
    const keys = within(screen.getByRole('dialog')).getByRole('checkbox', { name: /keys/i })
    expect(keys).toBeChecked()
    await user.click(keys)
    expect(keys).not.toBeChecked()
    expect(localStorage.getItem('keys')).toBe('off')
  })

  it('works for as long as the page is open where storage is blocked', async () => {
    const refuse = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
    const { user } = await openSettings()
    await user.click(radio('Dark'))
    await user.click(screen.getByRole('button', { name: 'Close' }))
    await user.click(screen.getByRole('button', { name: 'Reading settings' }))
    expect(await screen.findByRole('radio', { name: 'Dark' })).toBeChecked()
    expect(dataset.theme).toBe('dark')
  })
})
