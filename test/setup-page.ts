import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'
import { loadPageOf } from '#reader/routes.tsx'

// What jsdom lacks: it lays nothing out, so there is nothing to observe, and no motion to reduce.
class Observer {
  observe = () => undefined
  unobserve = () => undefined
  disconnect = () => undefined
}
vi.stubGlobal('ResizeObserver', Observer)
vi.stubGlobal('IntersectionObserver', Observer)
vi.stubGlobal('matchMedia', () => ({
  matches: true,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}))
window.scrollTo = () => undefined
Element.prototype.scrollIntoView = () => undefined
// Nor does it open a dialog, or close it.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true
}
HTMLDialogElement.prototype.close = function () {
  this.open = false
  this.dispatchEvent(new Event('close'))
}

// A busy machine takes its time.
configure({ asyncUtilTimeout: 10_000 })

afterEach(() => {
  cleanup()
  localStorage.clear()
})

// As on a page that was opened at its address: its code is there before it is drawn.
await Promise.all(['/2025/12/', '/page/', '/rates/', '/rates/kgs/', '/saved/', '/about/'].map(loadPageOf))
