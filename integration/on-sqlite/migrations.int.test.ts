import { readdirSync, readFileSync } from 'node:fs'
import type { SanitizedConfig } from 'payload'
import { describe, expect, it } from 'vitest'
import { migrations } from '@/migrations'
import { newDatabase } from '../database'

type Kit = {
  generateDrizzleJson(schema: unknown): Promise<object>
  generateMigration(before: object, after: object): Promise<string[]>
  pushSchema(schema: unknown, database: unknown): Promise<{ statementsToExecute: string[] }>
}
type Adapter = { schema: unknown; drizzle: unknown; requireDrizzleKit(): Kit }

const folder = readdirSync('migrations')

async function openWith(key: string, change: (config: SanitizedConfig) => SanitizedConfig, connects: boolean) {
  const [{ getPayload }, { default: config }] = await Promise.all([import('payload'), import('@payload-config')])
  const quiet = { logger: { options: { level: 'silent' } }, typescript: { autoGenerate: false } }
  const options = connects ? {} : { disableDBConnect: true, disableOnInit: true }
  return getPayload({ key, config: { ...change(await config), ...quiet } as unknown as SanitizedConfig, ...options })
}

/** What would have to be done to the committed schema for it to hold these collections. */
async function missing(change: (config: SanitizedConfig) => SanitizedConfig, key: string): Promise<string[]> {
  const { db } = await openWith(key, change, false)
  const { schema, requireDrizzleKit } = db as unknown as Adapter
  const { generateDrizzleJson, generateMigration } = requireDrizzleKit()
  const latest = folder
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1)
  const committed = JSON.parse(readFileSync(`migrations/${latest}`, 'utf8'))
  return generateMigration(committed, await generateDrizzleJson(schema))
}

const asTheyAre = (config: SanitizedConfig) => config

const withOneMoreField = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  collections: config.collections.map((collection) =>
    collection.slug === 'glossary'
      ? { ...collection, flattenedFields: [...collection.flattenedFields, { name: 'extra', type: 'text' } as never] }
      : collection,
  ),
})

newDatabase()

describe('SQLite: the committed migrations', () => {
  it('are all listed', () => {
    const files = folder.filter((name) => /^\d.*\.ts$/.test(name)).map((name) => name.replace(/\.ts$/, ''))
    expect(migrations.map(({ name }) => name)).toEqual(files.sort())
  })

  it('describe exactly the collections: no new migration would be written', async () => {
    expect(await missing(asTheyAre, 'as-they-are')).toEqual([])
  })

  it('would be found wanting if a field were added', async () => {
    const statements = await missing(withOneMoreField, 'one-more-field')
    expect(statements.join('\n')).toMatch(/ALTER TABLE `glossary` ADD `extra` text/)
  })

  it('make that very schema of an empty database', async () => {
    const { db } = await openWith('migrated', asTheyAre, true)
    await db.migrate({ migrations: migrations as never })
    const { drizzle, requireDrizzleKit, schema } = db as unknown as Adapter
    const { statementsToExecute } = await requireDrizzleKit().pushSchema(schema, drizzle)
    expect(statementsToExecute).toEqual([])
  })

  it('let the texts of a document be found without looking at all others', async () => {
    const { db } = await openWith('migrated', asTheyAre, true)
    const { client } = db as unknown as { client: { execute(sql: string): Promise<{ rows: object[] }> } }
    const tables = await client.execute(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%\\_locales' ESCAPE '\\'",
    )
    expect(tables.rows.length).toBeGreaterThan(20)
    for (const { name } of tables.rows as { name: string }[]) {
      const { rows } = await client.execute(`EXPLAIN QUERY PLAN SELECT * FROM ${name} WHERE _parent_id = 'x'`)
      expect(rows).toEqual([expect.objectContaining({ detail: expect.stringContaining('USING INDEX') })])
    }
  })
})
