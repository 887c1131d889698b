import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { AwsClient } from 'aws4fetch'

/** Where a site is published to, and in whose name. */
export interface StoreSettings {
  /** Of the store: `https://s3.eu-central-1.amazonaws.com`. */
  endpoint: string
  bucket: string
  region: string
  /** The folder of the bucket that the site lies in: empty, or with a slash at its end. */
  prefix: string
  accessKeyId: string
  secretAccessKey: string
  sessionToken?: string
}

/** Files in a store that speaks S3. All reject with a sentence. */
export interface Store {
  put: (file: string, bytes: Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>>) => Promise<void>
  /** Undefined where there is none. */
  get: (file: string) => Promise<Buffer | undefined>
  /** No matter whether it is there. */
  drop: (file: string) => Promise<void>
}

/** A request is made so many times before it is given up: after a lost connection, an overload, a fault of the store's. */
const tries = 6
const firstPause = 200
const patience = 60_000

/** `fetch` is given in tests that count requests. Addresses have the bucket in their path, which every store understands. */
export function openStore({ endpoint, bucket, prefix, ...keys }: StoreSettings): Store {
  // Retrying is done here, because a lost connection is to be tried again, too.
  const client = new AwsClient({ ...keys, service: 's3', retries: 0 })
  const root = `${endpoint.replace(/\/$/, '')}/${bucket}/`
  const addressOf = (file: string) => root + `${prefix}${file}`.split('/').map(encodeURIComponent).join('/')

  const ask = async (method: string, file: string, init: RequestInit = {}): Promise<Response> => {
    let fault = ''
    for (let time = 0; time < tries; time++) {
      if (time > 0) await sleep(firstPause * 2 ** (time - 1) * (0.5 + Math.random()))
      try {
        const answer = await client.fetch(addressOf(file), { ...init, method, signal: AbortSignal.timeout(patience) })
        if (answer.ok || answer.status === 404) return answer
        fault = `${answer.status} ${toCode(await answer.text())}`
        if (answer.status < 500 && answer.status !== 429 && answer.status !== 408) break
      } catch (error) {
        fault = toReason(error)
      }
    }
    throw new Error(
      `The store did not ${method === 'GET' ? 'give' : method === 'PUT' ? 'take' : 'delete'} ${file}: ${fault}`,
    )
  }

  return {
    put: async (file, bytes, headers) => {
      // Signed with the request: a store takes no other bytes.
      const sum = createHash('sha256').update(bytes).digest('hex')
      const answer = await ask('PUT', file, { body: bytes, headers: { ...headers, 'x-amz-content-sha256': sum } })
      if (!answer.ok) throw new Error(`There is no bucket "${bucket}" at ${endpoint}.`)
      await answer.arrayBuffer()
    },
    get: async (file) => {
      const answer = await ask('GET', file)
      const bytes = Buffer.from(await answer.arrayBuffer())
      if (answer.ok) return bytes
      if (toCode(bytes.toString()) === 'NoSuchBucket') throw new Error(`There is no bucket "${bucket}" at ${endpoint}.`)
      return undefined
    },
    drop: async (file) => {
      await (await ask('DELETE', file)).arrayBuffer()
    },
  }
}

/** What a store says is wrong: the code in its answer, https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
function toCode(xml: string): string {
  return /<Code>([^<]*)<\/Code>/.exec(xml)?.[1] ?? ''
}

function toReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}
