import { answerFile, answerPage, isAway } from './answer.ts'
import { howToAnswer } from './how-to-answer.ts'
import { install, putInOrder } from './install.ts'
import type { Question } from './messages.ts'
import { base, entry } from './site.ts'

declare const self: ServiceWorkerGlobalScope

self.addEventListener('install', (event) => {
  event.waitUntil(install())
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    putInOrder()
      .then(() => self.registration.navigationPreload.enable())
      // Where there is none, a page is asked for once the worker runs.
      .catch(() => undefined)
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin || !pathname.startsWith(base)) return
  if (request.mode === 'navigate') {
    // A file that is opened by itself (a feed, a picture) is no page.
    if (pathname.endsWith('/') || pathname.endsWith('.html')) event.respondWith(answerPage(event, pathname))
    return
  }
  const way = howToAnswer(pathname.slice(base.length))
  if (way && !request.headers.has('range')) event.respondWith(answerFile(event, way))
})

self.addEventListener('message', (event) => {
  const [port] = event.ports
  switch (event.data as Question) {
    case 'version':
      port?.postMessage(entry)
      return
    case 'away':
      port?.postMessage(isAway())
      return
    case 'take over':
      event.waitUntil(self.skipWaiting())
  }
})
