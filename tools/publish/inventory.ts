import { gunzipSync, gzipSync } from 'node:zlib'
import * as v from 'valibot'
import type { Store } from './open-store.ts'

const inventorySchema = v.object({
  /** By file, the hash of what lies in the store. What is not named may or may not lie there. */
  files: v.record(v.string(), v.string()),
  /** By file, since when the site has done without it. */
  gone: v.record(v.string(), v.string()),
})

/** What a store holds of a site. It lies there itself, so that whoever publishes next knows, from whatever machine. */
export type Inventory = v.InferOutput<typeof inventorySchema>

const inventoryFile = '.published.json.gz'

/** Empty where nothing was published yet. */
export async function loadInventory(store: Store): Promise<Inventory> {
  const bytes = await store.get(inventoryFile)
  if (bytes === undefined) return { files: {}, gone: {} }
  return v.parse(inventorySchema, JSON.parse(gunzipSync(bytes).toString('utf8')))
}

export async function saveInventory(store: Store, inventory: Inventory): Promise<void> {
  const bytes = new Uint8Array(gzipSync(JSON.stringify(inventory)))
  await store.put(inventoryFile, bytes, { 'content-type': 'application/gzip', 'cache-control': 'no-store' })
}
