import { createHash } from 'node:crypto'

/**
 * The site's Content-Security-Policy (https://www.w3.org/TR/CSP3/), as its server says it: scripts are the site's own files
 * and those in its pages whose hash is named, pictures come from anywhere safe, nothing frames it, and no text becomes markup
 * or script (Trusted Types). Styles are left to the policy that each page bears itself, because each inlines rules of its own.
 */
export function toPolicy(scriptHashes: readonly string[]): string {
  return [
    `script-src ${["'self'", ...scriptHashes].join(' ')}`,
    "img-src 'self' https: data:",
    "connect-src 'self'",
    "font-src 'self'",
    "media-src 'self' https:",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // The one that may name a script: the service worker's, by whoever registers it.
    'trusted-types worker',
  ].join('; ')
}

/** What stands in a page's head before its `<style>`: of styles, only these rules and the site's own files count. */
export function toStylePolicy(css: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="style-src 'self' ${toHash(css)}">`
}

/** The hashes of the scripts that a page holds, in their order. Blocks of data are not run, and need none. */
export function findScriptHashes(html: string): string[] {
  return [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)].flatMap(([, attributes = '', text = '']) => {
    const isData = /\btype="?application\/(ld\+)?json/.test(attributes)
    return isData || /\bsrc=/.test(attributes) ? [] : [toHash(text)]
  })
}

function toHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
