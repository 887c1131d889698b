import { toSiteUrl } from '../site-url.ts'

/** https://w3c.github.io/trusted-types/dist/spec/: the site's policy lets no text be run but through a policy of this name. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => {
    createScriptURL: (url: string) => string
  }
}

let registering: Promise<void> | undefined

/**
 * Puts the service worker in its place, once; later calls wait for the same. Where that is not allowed (private windows,
 * storage blocked) or fails, the site works without: the promise resolves all the same.
 */
export function register(): Promise<void> {
  // While the site is being worked on there is no worker.
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return Promise.resolve()
  return (registering ??= navigator.serviceWorker
    .register(toWorkerUrl(), { scope: toSiteUrl('/'), updateViaCache: 'none' })
    .then(
      () => undefined,
      () => undefined,
    ))
}

function toWorkerUrl(): string {
  const url = toSiteUrl('/sw.js')
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  // It gives out one address, whatever it is asked for.
  return trustedTypes ? trustedTypes.createPolicy('worker', { createScriptURL: () => url }).createScriptURL(url) : url
}
