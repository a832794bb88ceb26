import type { PayloadRequest } from 'payload'

/** The id of a relationship, whether it came populated or not. */
export const idOf = (value: unknown): string | null => {
  if (value && typeof value === 'object' && 'id' in value) return String(value.id)
  return value === null || value === undefined || value === '' ? null : String(value)
}

/** The year of the edition a document belongs to; null when it has none yet. */
async function editionYear(edition: unknown, req: PayloadRequest): Promise<number | null> {
  const id = idOf(edition)
  if (!id) return null
  const found = await req.payload.db.findOne<{ id: string; year: number }>({
    collection: 'editions',
    where: { id: { equals: id } },
    select: { year: true },
    req,
  })
  return found?.year ?? null
}

/** Tags of a document of an edition. */
export const ofEdition =
  (tag: (year: number) => string) =>
  async (doc: Record<string, unknown>, req: PayloadRequest): Promise<string[]> => {
    const year = await editionYear(doc.edition, req)
    return year === null ? [] : [tag(year)]
  }
