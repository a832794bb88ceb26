import type { PayloadRequest } from 'payload'
import { idOf } from '../stored/id-of'
import { storedRow } from '../stored/stored-row'

/** The year of the edition a document belongs to; null when it has none yet. */
async function editionYear(edition: unknown, req: PayloadRequest): Promise<number | null> {
  const id = idOf(edition)
  if (!id) return null
  const found = await storedRow<{ id: string; year: number }>('editions', id, req)
  return found?.year ?? null
}

/** Tags of a document of an edition. */
export const ofEdition =
  (tag: (year: number) => string) =>
  async (doc: Record<string, unknown>, req: PayloadRequest): Promise<string[]> => {
    const year = await editionYear(doc.edition, req)
    return year === null ? [] : [tag(year)]
  }
