import { queryOptions } from '@tanstack/react-query'
import { toFrame, type Frame } from '../frame.ts'
import { editionQuery } from './edition.ts'

/** What stands around every page. It follows the edition: see `newQueryClient`. */
export const frameQuery = queryOptions({
  queryKey: ['frame'],
  queryFn: async ({ client }): Promise<Frame> => {
    const edition = await client.query(editionQuery)
    return { ...toFrame(edition), updatedAt: edition.updatedAt }
  },
})
