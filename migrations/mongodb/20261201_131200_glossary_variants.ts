import type { MigrateUpArgs } from '@payloadcms/db-mongodb'
import { variantsByLanguage } from '@/lib/glossary-variants'

/** The other names of a term were one list for both languages; each language has its own now. */
export async function up({ payload, session }: MigrateUpArgs): Promise<void> {
  const { collections, versions } = payload.db
  const held = [
    { model: collections.glossary, path: 'variants' },
    { model: versions.glossary, path: 'version.variants' },
  ]
  for (const { model, path } of held) {
    if (!model) continue
    for await (const doc of model.collection.find({ [path]: { $type: 'array' } }, { session })) {
      const list = path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | null)?.[name], doc)
      const variants = variantsByLanguage(list as string[])
      await model.collection.updateOne({ _id: doc._id }, { $set: { [path]: variants } }, { session })
    }
  }
}

/** An earlier version reads one list: it is given back a copy of the database, not this. */
export async function down(): Promise<void> {}
