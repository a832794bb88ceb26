import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { inOneRow } from '@/collections/audit/summary'
import { loadEdition } from './edition'
import { markAsFilled } from './fill-later-fields'
import { loadDocuments, loadSite } from './site'
import { contentWriter } from './writer'

export type Loaded = { loaded: boolean; figures: number }

/**
 * Puts the 2022 edition into an empty database: all of it or, when anything is wrong, nothing.
 * A database that has an edition is left alone, so an editor's change is never overwritten.
 */
export async function loadContent(payload: Payload): Promise<Loaded> {
  const { totalDocs } = await payload.count({ collection: 'editions' })
  if (totalDocs > 0) return { loaded: false, figures: 0 }

  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const write = await contentWriter(payload, req)
    const figures = await inOneRow(req, { action: 'load', documentTitle: '2022', editionYear: 2022 }, async () => {
      const documentIds = await loadDocuments(write)
      const count = await loadEdition(write, documentIds)
      await loadSite(write)
      await markAsFilled(payload, req)
      return count
    })
    await commitTransaction(req)
    return { loaded: true, figures }
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
