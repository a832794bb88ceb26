import type { MigrateUpArgs } from '@payloadcms/db-mongodb'
import { headlineContent } from '@/lib/figure/headline-content'

type Row = { headline?: Record<string, unknown> | null }

/** Headlines of charts were lines with figures typed into them; they become what the editor of headlines stores. */
export async function up({ payload, session }: MigrateUpArgs): Promise<void> {
  const { collections, versions } = payload.db
  const held = [
    { model: collections.editions, path: 'chartHeadlines' },
    { model: versions.editions, path: 'version.chartHeadlines' },
  ]
  for (const { model, path } of held) {
    if (!model) continue
    const stored = model.collection.find({ [`${path}.headline`]: { $exists: true } }, { session })
    for await (const doc of stored) {
      const rows = path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | null)?.[name], doc)
      if (!Array.isArray(rows)) continue
      const converted = (rows as Row[]).map((row) => ({ ...row, headline: inEveryLanguage(row.headline) }))
      await model.collection.updateOne({ _id: doc._id }, { $set: { [path]: converted } }, { session })
    }
  }
}

const inEveryLanguage = (headline: Row['headline']) =>
  headline &&
  Object.fromEntries(
    Object.entries(headline).map(([locale, text]) => [
      locale,
      typeof text === 'string' ? (text.trim() ? headlineContent(text) : null) : text,
    ]),
  )

/** An earlier version reads lines: it is given back a copy of the database, not this. */
export async function down(): Promise<void> {}
