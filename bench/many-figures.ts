import { randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'

/**
 * An edition of so many published figures, one in a hundred computed from the
 * ninety-nine before it. Gives its id.
 */
export async function makeEdition(payload: Payload, figures: number): Promise<string> {
  const published = { _status: 'published' } as const
  const document = await payload.create({
    collection: 'documents',
    data: { code: 'fonte', title: 'Fonte', address: 'https://example.org', ...published } as never,
  })
  const edition = await payload.create({
    collection: 'editions',
    data: {
      title: 'Misura',
      year: 2030,
      state: 'inPreparation',
      dataDate: '2030-12-31',
      legalBasis: 'Art. 50',
      ...published,
    },
  })
  let operands: string[] = []
  const now = new Date().toISOString()
  const kept = payload.db.bulkInsert()
  for (let index = 0; index < figures; index += 1) {
    const id = randomBytes(12).toString('hex')
    const isDerived = index % 100 === 99
    const data = {
      code: `dato-${index}`,
      label: { it: `Dato numero ${index}`, en: `Figure number ${index}` },
      edition: edition.id,
      kind: 'finance',
      value: isDerived ? null : 1000 + index,
      unit: 'EUR',
      decimals: 2,
      display: 'full',
      source: { document: document.id, section: '2.1' },
      ...(isDerived && { formula: { operation: 'sum', operands } }),
      createdAt: now,
      updatedAt: now,
      ...published,
    }
    const options = { returning: false } as const
    await kept.db.create({ ...options, collection: 'figures', customID: id, data: structuredClone(data) })
    await kept.db.createVersion({
      ...options,
      autosave: false,
      collectionSlug: 'figures',
      createdAt: now,
      parent: id,
      updatedAt: now,
      versionData: data as never,
    })
    operands = isDerived ? [] : [...operands, id]
  }
  const transactionID = (await payload.db.beginTransaction()) as string
  await kept.write({ transactionID, payload } as unknown as PayloadRequest, async () => {})
  await payload.db.commitTransaction(transactionID)
  return String(edition.id)
}
