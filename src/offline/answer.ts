import type { Way } from './how-to-answer.ts'
import { findKept, keep, trim } from './kept.ts'
import { connectionChannel, shellFile } from './messages.ts'
import { base } from './site.ts'
import { caps, type Store } from './stores.ts'

/**
 * How long, in milliseconds, the network may take to begin its answer where something is kept. What is newer is worth a
 * moment's wait, also on a slow line, which takes half of this; a line that is there by name only gets no more.
 */
const patience = 3_000

let away = false

/** Whether the network failed when it was last needed. */
export function isAway(): boolean {
  return away
}

function tell(failed: boolean): void {
  if (failed === away) return
  away = failed
  const channel = new BroadcastChannel(connectionChannel(base))
  channel.postMessage(failed)
  channel.close()
}

export async function answerFile(event: FetchEvent, way: Way): Promise<Response> {
  const { request } = event
  // A store that can't be read is as good as none.
  const kept = await findKept(base, way.among, request.url).catch(() => undefined)
  if (kept && way.first === 'kept') return kept
  const asked = ask(event, fetch(request))
  const { into, cap } = way
  if (into) {
    const come = async (answer: Response) => {
      if (answer.ok) await store(into, request.url, answer.clone(), cap)
    }
    event.waitUntil(asked.then(come).catch(() => undefined))
  }
  return kept ? firstOf(asked, kept) : asked
}

export async function answerPage(event: FetchEvent, path: string): Promise<Response> {
  const kept = await findKept(base, ['visited'], path).catch(() => undefined)
  const asked = ask(event, preloaded(event))
  const visited = async (answer: Response) => {
    if (isPage(answer)) await store('visited', path, answer.clone(), caps.visited)
  }
  event.waitUntil(asked.then(visited).catch(() => undefined))
  if (kept) return firstOf(asked, kept)
  return asked.catch(async () => (await findKept(base, ['code'], base + shellFile).catch(() => undefined)) ?? nothing())
}

async function preloaded(event: FetchEvent): Promise<Response> {
  return ((await event.preloadResponse) as Response | undefined) ?? fetch(event.request)
}

/** Notes whether the network answers. It goes on doing so after the page has had what was kept. */
async function ask(event: FetchEvent, asked: Promise<Response>): Promise<Response> {
  event.waitUntil(asked.catch(() => undefined))
  try {
    const answer = await asked
    tell(false)
    return answer
  } catch (failure) {
    // What a page no longer wants tells nothing of the network.
    if (!event.request.signal.aborted) tell(true)
    throw failure
  }
}

/** The network's answer, if it comes in time and is one; else what is kept. */
async function firstOf(asked: Promise<Response>, kept: Response): Promise<Response> {
  const late = new Promise<undefined>((resolve) => {
    setTimeout(() => {
      resolve(undefined)
    }, patience)
  })
  const answer = await Promise.race([asked, late]).catch(() => undefined)
  return answer && answer.status < 500 ? answer : kept
}

function isPage(answer: Response): boolean {
  return answer.ok && !answer.redirected && answer.headers.get('content-type')?.startsWith('text/html') === true
}

/** Where there is no room, what is there has to do. */
async function store(into: Store, url: string, answer: Response, cap: Way['cap']): Promise<void> {
  try {
    await keep(base, into, url, answer, Date.now())
    if (cap) await trim(base, into, cap)
  } catch {
    // The page has its answer all the same.
  }
}

/** When not even the page that says so nicely is kept any more. */
function nothing(): Response {
  const html =
    '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>No connection</title>' +
    '<p>There is no connection, and this page is not kept on this device.</p>'
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'" }
  return new Response(html, { status: 503, headers })
}
