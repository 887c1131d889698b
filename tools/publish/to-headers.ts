import { feedTypes, forever, isContentNamed, revalidated, types } from '#prerender/serve/headers.ts'

/** How a file is kept in a store, and so sent: the headers of its answer. */
export interface StoredHeaders {
  'content-type': string
  'cache-control': string
  'content-encoding'?: string
}

/** @param encoding of the bytes that are stored, where they are compressed. */
export function toHeaders(file: string, encoding: string | undefined): StoredHeaders {
  const [name = ''] = file.split('/').slice(-1)
  const ending = name.replace(/^.*\./, '').toLowerCase()
  const type = feedTypes[name] ?? Object.keys(types).find((known) => types[known]?.includes(ending))
  return {
    'content-type': withCharset(type ?? 'application/octet-stream'),
    'cache-control': isContentNamed(file) ? forever : revalidated,
    ...(encoding !== undefined && { 'content-encoding': encoding }),
  }
}

function withCharset(type: string): string {
  return /^text\/|[/+](json|xml)$/.test(type) && type !== 'image/svg+xml' ? `${type}; charset=utf-8` : type
}
