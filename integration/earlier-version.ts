import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { type LaterValue, laterValues } from '@/content/load/later-values'
import { contentWriter } from '@/content/load/writer'
import { payload } from './portal'

type Stored = Record<string, unknown> & { id: string; code?: string; year?: number }

/** What the content has in the fields that earlier versions of the portal did not know. */
export const everyLaterValue = async (): Promise<LaterValue[]> =>
  laterValues(await contentWriter(payload, {} as PayloadRequest), (code) => code)

/** How a document of the edition is found. */
export const whereOf = ({ collection, code }: Pick<LaterValue, 'collection' | 'code'>): Where =>
  collection === 'editions' ? { year: { equals: Number(code) } } : { code: { equals: code } }

/**
 * Makes the database what it was when an earlier version had loaded it: without those
 * fields, and with no word of them.
 */
export async function asMadeByAnEarlierVersion() {
  const values = await everyLaterValue()
  const documents = new Set(values.map(({ collection, code }) => `${collection} ${code}`))
  for (const document of documents) {
    const own = values.filter(({ collection, code }) => `${collection} ${code}` === document)
    const { collection, code } = own[0] as LaterValue
    const where = whereOf({ collection, code })
    const doc = await payload.db.findOne<Stored>({ collection, where, locale: 'all' })
    if (!doc) throw new Error(`There is no ${document}`)
    const { id, ...data } = doc
    for (const { field } of own) empty(data, field)
    await payload.db.updateOne({ collection, id, data: structuredClone(data), locale: 'all' })
    await payload.db.deleteVersions({ collection, where: { parent: { equals: id } } })
    await payload.db.createVersion({
      collectionSlug: collection as CollectionSlug,
      parent: id,
      versionData: structuredClone(data) as never,
      createdAt: String(data.createdAt),
      updatedAt: String(data.updatedAt),
      autosave: false,
      returning: false,
    })
  }
  await payload.db.deleteMany({ collection: 'payload-kv', where: {} })
}

function empty(data: Record<string, unknown>, field: string) {
  const [name = '', member] = field.split('.')
  if (member) data[name] = { ...(data[name] as object), [member]: null }
  else data[name] = Array.isArray(data[name]) ? [] : isBilingual(data[name]) ? { it: null, en: null } : null
}

const isBilingual = (value: unknown) => typeof value === 'object' && value !== null && ('it' in value || 'en' in value)
