import { parseFile, type FileContent, type FileKind } from '#edition/parse-file.ts'
import { EditionError } from './edition-error.ts'
import { toFileUrl } from './site-url.ts'

/**
 * Loads one file of the edition and checks it: the reader's one door to the network.
 * Throws `EditionError`. An HTML answer counts as missing: some hosts send their front page for what isn't there.
 */
export async function loadFile<Kind extends FileKind>(
  kind: Kind,
  path: string,
  signal?: AbortSignal,
): Promise<FileContent<Kind>> {
  return load(path, (value) => parseFile(kind, value), signal)
}

/** As `loadFile`, with whatever checks the file; `cache` as `fetch` takes it. */
export async function load<Content>(
  path: string,
  parse: (value: unknown) => Content,
  signal?: AbortSignal,
  cache: RequestCache = 'default',
): Promise<Content> {
  const early = asked.get(path)
  asked.delete(path)
  const response = await (early ?? fetch(toFileUrl(path), { cache, ...(signal && { signal }) })).catch(
    (cause: unknown) => {
      if (signal?.aborted) throw cause
      throw new EditionError('offline', path, cause)
    },
  )
  if (response.headers.get('content-type')?.includes('text/html')) throw new EditionError('missing', path)
  if (!response.ok) throw new EditionError(response.status >= 500 ? 'offline' : 'missing', path)
  const text = await response.text().catch((cause: unknown) => {
    if (signal?.aborted) throw cause
    throw new EditionError('offline', path, cause)
  })
  try {
    return parse(JSON.parse(text))
  } catch (cause) {
    throw new EditionError('malformed', path, cause)
  }
}

/** Answers to what was asked for early, by path. */
const asked = new Map<string, Promise<Response>>()

/** Asks for a file that is going to be loaded: when it is, its answer is on the way or here. */
export function askEarly(path: string): void {
  const answer = fetch(toFileUrl(path))
  asked.set(path, answer)
  // Then it is asked for again when it is loaded.
  answer.catch(() => asked.delete(path))
}
